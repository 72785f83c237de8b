import type { Status } from '../../model';
import type { Phrases } from './languages';
import type { StatusGroup } from './statuses';

type Rungs = Readonly<Partial<Record<StatusGroup, Status>>>;

/** A verb of the trade in all its forms, and the rung by kind of table when it is done, going on and still to do. */
export interface Verb {
  /** A star stands for any letters: the ending tells whether it is done. */
  readonly said: Phrases;
  readonly done?: Rungs;
  readonly going?: Rungs;
  /** Still to do, or said not to be done. */
  readonly toDo?: Rungs;
}

const among = (status: Status, ...groups: readonly StatusGroup[]): Rungs =>
  Object.fromEntries(groups.map((group) => [group, status]));

/** The first that fits counts, so ends stand before beginnings: `looked, not buying` is over. */
export const VERBS: readonly Verb[] = [
  // Given up by us, or refused by them.
  {
    said: {
      en: 'cancel*, stood down, stand down, standing down, scrap*, scratch, scratched, drop, dropped, dropping, abandon*, axe, axed, ditch*, bin, binned, kill, killed, skip, skipped, forget it, not buying, not going, not using, not hiring, not doing, decided against, gave up, given up, give up, lose it, losing it, wont need, no need, ignored, shelve*, parked, deferred, written off, not this block, not this week, not our problem, not ours to, do without, doing without, live without, manage without',
      de: 'storniert*, abgesagt, abbestellt*, abgebrochen, aufgegeben, weggelassen, verzichten, verzichtet, gekippt, sparen wir, lassen wir, lassen weg, streichen, weggefallen, brauchen wir nicht, braucht es nicht, wird nix, doch nicht',
      fr: 'annule*, abandonn*, laisse* tomber, renonc*, aboli*, on s en passe, on fait sans, finalement non, decommande*',
      es: 'cancel*, anul*, renunci*, descart*, se baja, se cae, se cayo, se bajo, prescind*, ya no se, al final no, dejamos de lado, pasamos sin',
      it: 'annull*, cancellat*, disdett*, disdir*, rinunci*, lasciamo perdere, lasciat* perdere, ne facciamo a meno, alla fine no, facciamo senza, stralciat*',
      pt: 'cancel*, anul*, desist*, desmarc*, prescind*, deixou de, afinal nao, passamos sem, cai fora, foi fora',
      nl: 'geannuleerd, annuleren, afgezegd, afbesteld, afgelast, laten vallen, laten we, zien we van af, afgezien, gaat niet door, toch niet, doen zonder',
      pl: 'odwolan*, anulowan*, rezygnuj*, zrezygnowan*, odpuszcz*, odpad*, skresl*, jednak nie, obejdzie sie, bez tego',
    },
    done: {
      ...among('cancelled', 'people', 'things', 'places', 'plans', 'problems', 'drafts'),
      money: 'cancelled',
    },
    going: among('cancelled', 'people', 'things', 'places', 'plans', 'problems', 'drafts'),
  },
  {
    said: {
      en: 'pulled out, backed out, back out, dropped out, fell through, falls through, fallen through, bailed, withdrew, flaked, kicked back, knocked back, bounced, bumped back, sent back, pushed back by, didnt like, did not like, doesnt like, doesnt want, wont fit, doesnt fit, didnt fit, wont, hated, too late, gone with, went with, passing, doesnt work for, schedule doesnt work, dates dont work, cant make it, going with, veto*, nixed, turned us down, ghosted us, lost to, unable to',
      de: 'abgesprungen, springt ab, ausgestiegen, steigt aus, geplatzt, lehn* ab, abgelehnt, zuruckgewiesen, zuruck an lieferant, retour an, zuruckgeschickt, will nicht, klappt nicht, passt nicht, gefallt nicht, beanstandet',
      fr: 'desist*, s est desiste*, s est retire*, se retire, tombe a l eau, refus*, rejet*, retoque*, renvoye* au fournisseur, non conforme, veut pas, a dit non, plait pas, ca ne marche pas',
      es: 'vetad*, se echo atras, se echa atras, se retiro, se retira, rechaz*, devuelta al proveedor, devuelta a proveedor, no quiere, no acepta, no le gusta, no gusta, no conviene, se arrepintio',
      it: 'si e tirat* indietro, si tira indietro, ritirat*, rifiut*, respint*, bocciat*, scartat*, rimandata al fornitore, non vuole, non accetta, non piace, saltat*, e saltat*',
      pt: 'desistiu, recuou, recus*, rejeit*, chumb*, devolvida ao fornecedor, nao quer, nao aceita, nao gostou, caiu por terra, com erro, com erros, errad*',
      nl: 'afgehaakt, haakt af, teruggetrokken, trekt zich terug, ging niet door, geweigerd, weiger*, afgewezen, neen, wil niet, teruggestuurd naar leverancier, terug naar leverancier',
      pl: 'wycofal*, wycofuj*, odmow*, odrzuc*, zwrocona do, odeslana do, nie chce, nie zgadza, nie podoba, wypadlo, zly, zla, zle, bledn*',
    },
    done: among('rejected', 'people', 'places', 'things', 'money'),
    going: among('rejected', 'people', 'places', 'things', 'money'),
  },
  // Given back.
  {
    said: {
      en: 'returned, return, returning, gave back, given back, handed back, took back, taken back, brought back, sent back, refund*, off hire*, off rent, rtv, wrapped out, checked back in, back in stock, back to stock, back in store, back at rental, going back, goes back, to go back',
      de: 'zuruckgegeben, zuruckgebracht, zuruckgeben, zuruckbringen, zuruckgeschickt, retourniert, retour*, abgegeben beim, abgegeben bei, ruckgabe erledigt, erstattet',
      fr: 'rendu*, rendre, restitu*, retourne*, rapporte*, rapporter, ramene au loueur, rembourse*, sorti* de location',
      es: 'se regreso, regresamos, devuelt*, devolv*, se devolvio, devolvimos, regresad*, retornad*, entregada de vuelta, reintegrad*',
      it: 'restitu*, riconsegn*, res*, reso, resi, rimborsat*, riportat*, rientrat*',
      pt: 'devolv*, devolu*, restitu*, reembols*, foi de volta',
      nl: 'teruggebracht, terugbrengen, geretourneerd, retourneren, ingeleverd, inleveren, binnengebracht, teruggegeven, teruggeven, terugbetaald',
      pl: 'zwroc*, zwrot zrobiony, oddan*, oddac, odeslan*, odwiezion*, zdan*',
    },
    done: among('returned', 'things', 'places'),
    going: among('inHand', 'things'),
    toDo: among('inHand', 'things'),
  },
  // Bought, fetched, arrived.
  {
    said: {
      en: 'bought, buy, buying, got, get, getting, grab*, picked up, picking up, pick up, collected, collecting, collect, fetch*, took, taken, purchas*, acquired, found and bought, scored, snagged, nabbed, stocked up, borrowed, received, arrived, landed, turned up, came in, showed up, signed out to, given to, handed over, traded',
      de: 'gekauft, kauf*, geholt, hol*, abgeholt, abholen, besorg*, mitgenommen, mitnehmen, eingekauft, einkaufen, erhalten, bekommen, angekommen, eingetroffen, ausgeliehen, ausgeborgt',
      fr: 'achet*, pris, prise, prises, prendre, recuper*, cherche*, ramene*, ramener, recu, recue, recus, recues, arrivee*, arrives, emprunte*, rapporte*',
      es: 'comprad*, compra, compran, compre, compro, comprar, comprado, recog*, cogid*, traje, trajo, traid*, recibid*, llego, llegaron, llegad*, conseguid*, consegui, prestad*, retirad*',
      it: 'comprat*, compra, prende, ritira, comprare, pres*, prendere, ritirat*, ritirare, recuper*, portat*, ricevut*, arrivat*, trovat* e, acquist*, prestat*',
      pt: 'comprad*, compra, compram, comprei, comprou, comprar, trouxe, trazid*, levantad*, levantar, buscar, fui buscar, recebid*, chegou, chegaram, consegui*, arranjad*, emprestad*',
      nl: 'gekocht, koopt, kopen, gehaald, halen, haalt, opgehaald, ophalen, afgehaald, afhalen, meegenomen, meenemen, ontvangen, aangekomen, binnengekomen, geleend, afgegeven aan',
      pl: 'kupion*, kupil*, kupi*, kupuj*, wezm*, odbior*, odebran*, odebral*, odebrac, wziet*, wzial*, wziela, przywiezion*, przywiozl*, zdobyt*, otrzyman*, dojechal*, przyjechal*, pozyczon*',
    },
    done: { things: 'inHand', places: 'inHand', problems: 'done' },
    going: { things: 'sourcing', problems: 'inProgress' },
    toDo: among('needed', 'things', 'problems'),
  },
  // Ordered, booked, hired.
  {
    said: {
      en: 'ordered, order, ordering, booked, book, booking, hired, hire, hiring, rented, renting, rent, reserved, subbed, sub hired, sub rented, po cut, po issued, secured, locked in, nailed down, lands, lands on, due in, inbound, backorder*, back order*, shipping, shipped, dispatched',
      de: '*bestellt, bestell*, gebucht, buch*, gemietet, mieten, angemietet, reservier*, beauftragt, beauftrag*, fixiert, klargemacht, unterwegs, losgeschickt, versendet',
      fr: 'command*, reserv*, loue, louee, louer, booke*, bloque*, retenu*, missionn*, expedie*',
      es: 'pedid*, encarg*, reserv*, alquil*, rentad*, rentar, contrat*, apalabrad*, enviad* el, en paqueteria',
      it: 'ordin*, prenot*, noleggi*, affittat*, ingaggiat*, fissat*, bloccat*, spedit*',
      pt: 'encomend*, reserv*, alug*, contratad*, marcad*, agendad*, expedid*, pedid* a loja',
      nl: '*besteld, bestell*, geboekt, boeken, gehuurd, huren, gereserveerd, reserveren, vastgelegd, ingehuurd, verzonden',
      pl: 'zamow*, zabukowan*, bukuj*, zarezerwowan*, rezerwuj*, wynajet*, wypozyczon*, umowion*, klepniet*, nadan*',
    },
    done: { ...among('booked', 'things', 'people', 'places', 'plans'), problems: 'inProgress' },
    going: { ...among('sourcing', 'things', 'people', 'places'), problems: 'inProgress' },
    toDo: among('needed', 'things', 'people', 'places', 'plans', 'problems'),
  },
  // Put where it is wanted.
  {
    said: {
      en: 'pack*, loaded, load, loading, rig, rigged, rigging, set up, setup, setting up, label*, bagged, boxed, on charge, prepped, prepping, laid out, preset, out with, dressed, all set, good to go',
      de: 'gepackt, packen, eingepackt, geladen, laden, aufgebaut, aufbauen, beschriftet, vorbereitet, liegt bereit, steht bereit',
      fr: 'emball*, charg*, install*, prepar*, etiquet*, range*, mis en place, mise en place',
      es: 'empac*, empaquet*, cargad*, cargar, cargando, instalad*, etiquet*, preparad*, montado en',
      it: 'imball*, caric*, install*, prepar*, etichett*, sistemat*',
      pt: 'embal*, carreg*, instal*, prepar*, etiquet*, arrumad*',
      nl: 'ingepakt, inpakken, laden, geladen, ingeladen, opgesteld, gelabeld, klaargezet, klaarzetten, klaar voor, staat klaar',
      pl: 'spakowan*, pakuj*, zaladow*, ladow*, laduj*, rozstawion*, opisan*, przygotowan*',
    },
    done: among('ready', 'things'),
    going: among('inProgress', 'things'),
    toDo: among('inHand', 'things'),
  },
  {
    said: {
      en: 'insured, covered by insurance',
      de: 'versichert',
      fr: 'assure, assuree, assures',
      es: 'asegurad*',
      it: 'assicurat*',
      pt: 'segurad*, com seguro',
      nl: 'verzekerd',
      pl: 'ubezpieczon*',
    },
    done: { things: 'booked', places: 'agreed' },
    toDo: { things: 'booked', places: 'agreed' },
  },
  // Kept for longer, or only on a condition.
  {
    said: {
      en: 'extend*, prolong*, running, hire runs, rental runs, on weekly, rolled over',
      de: 'verlanger*, lauft weiter, lauft bis, miete lauft',
      fr: 'prolong*, reconduit*, location en cours',
      es: 'prorrog*, extend*, prolong*, sigue en alquiler',
      it: 'prorog*, estes*, prolung*',
      pt: 'prolong*, estend*, prorrog*',
      nl: 'verleng*, loopt door, huur loopt',
      pl: 'przedluz*, wynajem trwa',
    },
    done: among('booked', 'things', 'places', 'people'),
    going: among('booked', 'things', 'places', 'people'),
  },
  {
    said: {
      en: 'only if, if we have to, if needed, if required, in case, just in case, as backup, as back up, as spare, spare only, tbc if, kept as, keep as, keeping as, as cover, wet weather, can only do, can only make, only free, only available, depends, depending, weather dep*, sits in reserve',
      de: 'auf abruf, kann nur, nur verfugbar, nur frei, nur wenn, nur falls, falls notig, bei bedarf, zur sicherheit, als ersatz, fur alle falle, je nach',
      fr: 'ne peut que, dispo seulement, seulement si, si besoin, au cas ou, en cas de, en secours, en renfort, selon',
      es: 'solo puede, solo disponible, solo si, si hace falta, por si acaso, en caso de, de respaldo, segun, depende, sujet*',
      it: 'puo solo, solo disponibile, solo se, se serve, nel caso, in caso di, per sicurezza, di scorta, dipende',
      pt: 'so pode, so disponivel, so se, se for preciso, se precisar, em caso de, por seguranca, de reserva, depende',
      nl: 'kan alleen, alleen vrij, alleen als, indien nodig, zo nodig, voor het geval, als reserve, voor de zekerheid, hangt af, afhankelijk',
      pl: 'moze tylko, tylko jesli, w razie, jesli trzeba, na wszelki wypadek, zapasow*, awaryjnie, zalezy',
    },
    done: among('option', 'things', 'places', 'people', 'plans'),
    going: among('option', 'things', 'places', 'people', 'plans'),
    toDo: among('option', 'things', 'places', 'people', 'plans'),
  },
  {
    said: {
      en: 'confirm*',
      de: 'bestatig*',
      fr: 'confirm*',
      es: 'confirm*',
      it: 'conferm*',
      pt: 'confirm*',
      nl: 'bevestig*',
      pl: 'potwierdz*',
    },
    done: among('booked', 'things', 'people', 'places', 'plans'),
    going: among('sourcing', 'things', 'people', 'places'),
    toDo: among('sourcing', 'things', 'people', 'places'),
  },
  // Paid, mended, settled.
  {
    said: {
      en: 'in the post, in the mail, charged, charged to, paid, mailed, wired, wire went, transferred, settled, remitted, reimbursed, cashed, cleared, credited to, expensed',
      de: 'bezahlt, gezahlt, uberwiesen, beglichen, ausbezahlt, erstattet, abgebucht, bar aus, aus handkassa, aus handkasse, per karte',
      fr: 'paye*, regle, reglee, vire, viree, encaisse*, rembourse*, debite*, solde, soldee',
      es: 'se transfirio, se deposito, se liquido, pagad*, pagamos, se pago, transferid*, abonad*, liquidad*, cobrad*, cargad*, ingresad*',
      it: 'pagat*, saldat*, bonificat*, rimborsat*, incassat*, liquidat*, addebitat*',
      pt: 'paguei, pagou, pagamos, transferid*, liquidad*, descontad*, reembolsad*, saldad*, cobrad*',
      nl: 'betaald, overgemaakt, voldaan, afgeschreven, vergoed, verrekend, geind, bancontact',
      pl: 'zaplac*, przelan*, poszedl przelew, poszla zaplata, oplac*, rozlicz*, zwrocon*, uregulowan*',
    },
    done: among('done', 'money'),
    going: among('approved', 'money'),
  },
  {
    said: {
      en: 'fixed, fix, fixing, solved, solves, fixes, sorted, all good, all fine, good now, fine now, ok now, works now, working fine, cured, mended, repaired, repairing, put right, no issue, non issue, turned out fine, calmed down, found, replaced, swapped, delivered, happy now, stopped, gone now, passed inspection, cant reproduce, couldnt reproduce, not reproducible, went away, agreed with all',
      de: 'behoben, gelost, losen, repariert, reparieren, gefixt, erledigt, lauft, lauft wieder, geht wieder, alles gut, passt jetzt, passt wieder, kein thema mehr, kein problem, nicht reproduzierbar, vom tisch, beseitigt, gefunden, ersetzt, beruhigt, ausgetauscht',
      fr: 'resolu*, regle*, repare*, c est bon, tout va bien, remarche*, plus de probleme, plus un probleme, non reproductible, corrige*, trouve*, remplace*, calme*, termine*',
      es: 'resuelt*, ya quedo, se resolvio, solucion*, arregl*, reparad*, todo bien, ya esta, ya funciona, ya no es problema, ya no pasa, sin problema, encontrad*, cambiad*, sustituid*, calmad*, corregid*, quedo listo',
      it: 'risolt*, risolv*, sistemat*, riparat*, a posto, tutto ok, tutto bene, ora funziona, nessun problema, trovat*, sostituit*, cambiat*, calmat*, non e piu un problema, corrett*',
      pt: 'resolv*, solucionad*, arranjad*, reparad*, consertad*, tudo bem, tudo ok, ja esta, ja nao e problema, ja nao acontece, encontrad*, substituid*, trocad*, sem problema, corrigid*, ultrapassad*',
      nl: 'opgelost, oplossen, gefikst, gerepareerd, hersteld, verholpen, in orde, alles goed, komt goed, geen probleem, gevonden, vervangen, gekalmeerd, werkt nu, gemaakt',
      pl: 'rozwiazan*, naprawion*, zalatwion*, ogarniet*, juz dobrze, juz dziala, wszystko gra, bez problemu, nie ma problemu, znalezion*, wymienion*, uspokoil*, nie jest problemem, poprawion*',
    },
    done: among('done', 'problems'),
    going: among('inProgress', 'problems'),
    toDo: among('needed', 'problems'),
  },
  // Agreed by those who give, approved by those who decide.
  {
    said: {
      en: 'said yes, agreed, agrees, accepted, on board, happy to, happy for us, fine with, ok with it, up for it, is in, in principle, shook',
      de: 'zugesagt, sagt zu, einverstanden, stimmt zu, macht mit, ist dabei, gibt es uns, gibt uns, leiht uns, ja gesagt, wort gegeben',
      fr: 'accepte*, d accord, partant*, est ok, nous le prete, nous prete, nous la prete, donne son accord, a dit oui',
      es: 'acept*, de acuerdo, dijo que si, dice que si, nos lo deja, nos la deja, nos lo presta, dio su palabra, se apunta',
      it: 'accett*, d accordo, ha detto si, ci sta, ce lo da, ce la da, ce li da, ce lo presta, ce la presta, disponibile a prestar*',
      pt: 'aceit*, de acordo, disse que sim, concord*, empresta nos, cede nos, da nos, alinha',
      nl: 'akkoord, zegt ja, zei ja, ja gezegd, ziet het zitten, doet mee, leent ons, vindt het goed, stemt in',
      pl: 'zgodzil*, zgadza sie, slowo dal*, dal* slowo, powiedzial* tak, pozyczy nam, da nam, uzyczy, jest za',
    },
    done: { ...among('agreed', 'people', 'places', 'things'), money: 'approved' },
    going: among('agreed', 'people', 'places', 'things'),
  },
  {
    said: {
      en: 'approved, oked, okd, ok d, okayed, green lit, signed off, greenlit, loves it, like it, looks good, looks great, picked by, chosen by, keeper, keep it, it is a yes',
      de: 'abgesegnet, freigegeben, abgenommen, durchgewunken, genehmigt, bewilligt, ausgewahlt, gefallt allen, sieht gut aus',
      fr: 'valide*, approuve*, agree, agreee, ca plait, bon pour, homologue*, choisi*',
      es: 'aprob*, validad*, autorizad*, elegid*, visto bueno dado, se ve bien, quedo bien, con vobo',
      it: 'approvat*, validat*, autorizzat*, scelt*, vistat*, promoss*',
      pt: 'aprovad*, validad*, autorizad*, escolhid*, ficou bem, visto dado',
      nl: 'goedgekeurd, gekozen, afgetekend, geaccordeerd, ziet er goed uit, fiat',
      pl: 'zatwierdz*, zaakceptowan*, klepniet*, wybran*, przyklepan*, zaopiniowan* pozytywnie',
    },
    done: among('approved', 'things', 'places', 'money', 'people', 'drafts'),
    toDo: among('submitted', 'things', 'places', 'money', 'people'),
  },
  // Put before them, offered to them.
  {
    said: {
      en: 'counter*, offered, offering, made an offer, put an offer, sent terms, terms out, haggling, negotiat*',
      de: 'angeboten, ausgeschickt, verhandel*, nachverhandel*, gegenangebot, gegenvorschlag',
      fr: 'propose*, en nego, negoci*, contre propos*, contre offre',
      es: 'ofrec*, ofert*, negoci*, contraofert*, contrapropuest*, en platicas, en negociacion',
      it: 'offert*, propost*, tratt*, controproposta, controfferta, negoz*',
      pt: 'oferec*, propost*, negoci*, contraproposta, convidad*',
      nl: 'aangeboden, uitgebracht, onderhandel*, tegenbod, tegenvoorstel',
      pl: 'zaproponowan*, zlozon* oferte, negocj*, kontrofert*, kontrpropozycj*',
    },
    done: { people: 'offered', places: 'sourcing', things: 'sourcing', problems: 'inProgress' },
    going: { people: 'offered', places: 'sourcing', things: 'sourcing', problems: 'inProgress' },
    toDo: among('needed', 'people', 'places', 'things'),
  },
  {
    said: {
      en: 'submitted, lodged, filed, applied, apply, entered, logged, keyed, coded, hold for, on hold for, held for, app in, app out, application in, requested from council',
      de: 'eingereicht, beantragt, vorgelegt, gestellt, ansuchen, angesucht, eingegeben, erfasst, liegt bei, liegt beim',
      fr: 'depose*, soumis*, demande* en, transmis*, saisi*, enregistre*, demande deposee',
      es: 'presentad*, ingresad*, tramit*, sometid*, capturad*, falta autorizar, por autorizar, en autorizacion',
      it: 'presentat*, depositat*, protocollat*, inoltrat*, registrat*, sottopost*, in visione',
      pt: 'submetid*, apresentad*, entregue na, registad*, lancad*, deu entrada',
      nl: 'ingediend, voorgelegd, aangevraagd, ingevoerd, geboekt in, in behandeling, nog te controleren',
      pl: 'zlozon*, przedlozon*, wprowadzon*, zarejestrowan*, przekazan*',
    },
    done: { ...among('submitted', 'money', 'places', 'people'), problems: 'inProgress', drafts: 'inProgress' },
    going: { ...among('submitted', 'money', 'places', 'people'), problems: 'inProgress', drafts: 'inProgress' },
    toDo: among('needed', 'money', 'places', 'people', 'things', 'problems'),
  },
  // Asked, met, looked for.
  {
    said: {
      en: 'want, wants, chat, chatting, coming in for, coming for, ask*, spoke, spoken, speaking, talk*, wrote, written to, email*, messag*, text*, rang, ring, phon*, call*, contact*, reach*, approach*, ping*, enquir*, inquir*, chas*, follow* up, meet*, met with, interview*, read for, taped, on the fence, thinking, mulling, undecided, unsure, will think, sleeping on it, out to tender, tender*, workshop *, audition*',
      de: 'will, wollen, frag*, *gefragt, telefonier*, angerufen, anrufen, gemailt, geschrieben, angeschrieben, kontaktier*, gesproch*, treff*, getroffen, uberleg*, nachgehakt, ausgeschrieben, casten, gecastet',
      fr: 'veut, veulent, demand*, contact*, appel*, ecrit*, relanc*, parle*, vu, vue, rencontr*, reflechi*, hesit*, sollicit*, soumission*, en discussion, a verifier',
      es: 'quiere, quieren, pregunt*, contact*, llam*, escrib*, habl*, consult*, reunion*, vist*, piens*, dud*, plati*, licitacion',
      it: 'vuole, vogliono, chiest*, chied*, contatt*, chiam*, scritt*, sentit*, parlat*, sollecit*, incontr*, vist*, pens*, valut*, in gara',
      pt: 'quer, querem, pergunt*, contact*, contat*, lig*, escrev*, falei, falou, falar, falad*, sond*, reunid*, encontr*, pens*, hesit*, concurso',
      nl: 'wil, willen, gevraagd, vragen, gebeld, bellen, gemaild, mailen, geschreven, contact*, gesproken, spreken, ontmoet*, denkt, twijfel*, prijsvraag, navraag, polsen, gepolst, tweede ronde',
      pl: 'chce, chca, pyta*, zapyta*, dzwon*, zadzwon*, pisa*, napis*, mail*, rozmaw*, kontakt*, spotka*, mysli, zastanaw*, waha*, dopyt*',
    },
    done: { ...among('sourcing', 'people', 'places', 'things'), problems: 'inProgress' },
    going: { ...among('sourcing', 'people', 'places', 'things'), problems: 'inProgress' },
    toDo: { ...among('needed', 'people', 'places', 'things'), problems: 'needed' },
  },
  {
    said: {
      en: 'look*, search*, hunt*, sourc*, scout*, recce*, brows*, compar*, trying, try, checking, check with, shopping for, scouring, photos only, en route, on way, on the way, going to, heading to, store * has, shop has, retry, exploring, researching, spotted, seen at, seen in, tracked down',
      de: 'such*, gesucht, schau*, angeschaut, besichtig*, recherch*, vergleich*, stobern, gesehen bei, gesichtet, unterwegs zu, in auswahl, scout*',
      fr: 'cherch*, recherch*, repere*, compar*, visite*, regard*, vu chez, on regarde, essai*, prospect*',
      es: 'busc*, mir*, compar*, visit*, recorr*, cotiz*, visto en, rastre*, investig*',
      it: 'cerc*, guard*, confront*, visit*, vist* da, sopralluogo fatto, in ricerca, setacci*',
      pt: 'procur*, busc*, compar*, visit*, visto na, visto em, pesquis*, a caminho, espreit*',
      nl: 'zoek*, gezocht, kijk*, gaat kijken, bekeken, vergelijk*, bezocht, bezoek*, gezien bij, speur*',
      pl: 'szuka*, oglada*, obejrzan*, porown*, sprawdza*, rozgladam*, namierz*, wypatrz*, znalezion*',
    },
    done: { ...among('sourcing', 'people', 'places', 'things'), problems: 'inProgress' },
    going: { ...among('sourcing', 'people', 'places', 'things'), problems: 'inProgress' },
    toDo: { ...among('needed', 'people', 'places', 'things'), problems: 'needed' },
  },
  // Taken in hand.
  {
    said: {
      en: 'watch this, watch, keep an eye, on it, dealing, deal with, handling, looking into, picked up by, taken on, working on, work on, assigned, coming, comes, swapping, waiting, awaiting, escalated, flagged, raised, reported, discuss*, in talks, letter sent, mitigat*, interim',
      de: 'kummer*, klar*, bearbeit*, ubernimmt, ubernommen, zugewiesen, kommt, gemeldet, eskalier*, bespr*, dran, brief raus, abgestimmt',
      fr: 'occupe*, traite, en traitement, prend en charge, pris en charge, prise en charge, vient, passe demain, signal*, discut*, en pourparlers, attribue*',
      es: 'se encarga, en ello, atendiendo, atend*, viene, asignad*, report*, discut*, en platicas, en tramite, escalad*, oficio enviado',
      it: 'se ne occupa, in carico, gestisc*, seguit*, viene, assegnat*, segnalat*, discut*, attendo, in corso, lettera inviata',
      pt: 'a tratar, trata, tratand*, encarreg*, vem ca, vem amanha, atribuid*, reportad*, discut*, em curso',
      nl: 'mee bezig, pakt op, opgepakt, opgenomen, behandel*, komt, toegewezen, gemeld, bespro*, loopt, brief verstuurd',
      pl: 'zajmuje, zajmuja, ogarnia, w toku, przyjdzie, przyjedzie, przydzielon*, zglosz*, omawia*, pismo poszlo, dziala*, trwa*',
    },
    done: among('inProgress', 'problems'),
    going: among('inProgress', 'problems'),
    toDo: among('needed', 'problems'),
  },
  // Had, by us or by whoever brings it; whoever sells it may have none.
  {
    said: {
      en: 'vendor has none, shop has none, has none, have none, dont have, doesnt have, doesnt stock, dont stock, vendor out, vendor short, none in stock',
      de: 'hat keine*, haben keine*, hat nix, haben nix, hat nicht, haben nicht, gibt es nicht, gibts nicht',
      fr: 'n a plus, n ont plus, n en a pas, n en a plus, n en ont pas, n en ont plus, n a pas, n ont pas, y en a plus, plus dispo*',
      es: 'no tiene, no tienen, no hay, no les queda, no queda, no quedan, no lo tienen, no la tienen',
      it: 'non ha, non hanno, non ce l ha, non ce l hanno, non c e, non ci sono, non ne hanno, non ne ha',
      pt: 'nao tem, nao ha, nao tinham, nao tinha, ja nao tem, nao existe em',
      nl: 'heeft geen, hebben geen, heeft het niet, hebben het niet, hebben ze niet, heeft ze niet, is er niet',
      pl: 'nie maja, nie ma w sklepie, nie ma w rentalu, nie ma w wypozyczalni, nie ma na stanie, nie mieli',
    },
    done: among('sourcing', 'things'),
    going: among('sourcing', 'things'),
    toDo: among('sourcing', 'things'),
  },
  {
    said: {
      en: 'own, his own, her own, their own, owned by, has one we can, lends, lend, lending, loaning, loans us, brings, bringing, will bring, supplies, supplying, provides, providing, donat*, gifted, on loan, kit fee, box rental, with his kit, with her kit, sponsor*',
      de: 'eigen*, leiht, leihen, bringt, mitbringen, stellt, hat selbst, hat selber, aus privatbesitz, privat, gespendet, gesponsert, geschenkt',
      fr: 'perso, prete, pretes, apporte, apporter*, fournit, fournira, son propre, sa propre, ses propres, donne par, offert par',
      es: 'propio, propia, propios, propias, presta, prestan, trae, traen, lo lleva, la lleva, los lleva, pone, aporta, suyo, suya, donad*, regalad*, patrocin*',
      it: 'proprio, propria, presta, prestano, porta, portano, fornisce, suo, sua, regalat*, donat*, sponsor*, ce lo mette',
      pt: 'proprio, propria, empresta, emprestam, traz, trazem, leva o, fornece, seu, sua, doad*, oferecid* por, patrocin*',
      nl: 'eigen, leent, lenen, brengt mee, neemt mee, zelf mee, levert zelf, gesponsord, geschonken, gekregen van',
      pl: 'wlasn*, swoj, swoja, swoje, pozycza, pozyczy, przynosi, przyniesie, zapewnia, daje, uzycza, sponsor*',
    },
    done: among('agreed', 'things'),
    going: among('agreed', 'things'),
  },
  {
    said: {
      en: 'has it, has them, has both, has one, have it, have them, have, have got, ive got, weve got, we have, i have, got here, already here, sitting in, kept at, all here, both here, in the car, in my bag, at mine, at home',
      de: 'hat es, hat sie, hat beide, hat eins, hab ich, habe ich, haben wir, hab es, habs, liegt bereit, liegt schon, zuhause, daheim, bei mir, schon hier',
      fr: 'l a, les a, j ai, on a, on l a, on les a, je l ai, nous avons, chez moi, deja la, tout est la',
      es: 'lo tiene, la tiene, los tiene, tengo, tenemos, lo tengo, la tengo, ya lo tenemos, en casa, ya esta aqui, ya aqui',
      it: 'ce l ha, ce li ha, ho, ce l ho, ce l abbiamo, abbiamo, a casa mia, gia qui, sono qui, e qui',
      pt: 'fica com, ficou com, tenho, temos, ja ca esta, ca em casa, em minha casa, ja aqui',
      nl: 'heeft het, heeft ze, heb ik, heb, hebben we, hebben wij, thuis, ligt al, ligt klaar, is binnen, bij mij',
      pl: 'ma to, ma je, mam, mamy, jest u mnie, w domu, juz mam, juz mamy, lezy u',
    },
    done: among('inHand', 'things'),
    going: among('inHand', 'things'),
    toDo: among('needed', 'things'),
  },
  // Altered and made good.
  {
    said: {
      en: 'let down, let out, take in, take up, taking in, hem, hemming, shorten*, lengthen*, refit*, resize*, restitch*, mend*, patch*, sew*, stitch*, press, pressing, iron*, steam*, clean*, wash*, in the wash, dye*, paint*, age, ageing, aging, break down, breaking down, distress*, build*, mak*, made, print*, cut, cutting, glu*, sand*, varnish*, mold*, mould*, in the mold, cast in, replace*, swap*, exchang*, chang*, repair*, fix*, weld*, engrav*, embroider*, bead*, pattern*, drap*, fitted, refitted, sculpt*, carv*, wir*, program*, calibrat*, service*, servicing',
      de: 'kurz*, *kurzen, weiten, ander*, geandert, nah*, genaht, nahen, flick*, bugel*, reinig*, gereinigt, wasch*, farb*, gefarbt, mal*, gemalt, patinier*, bau*, gebaut, druck*, gedruckt, klebt, kleben, lackier*, umtausch*, tausch*, getauscht, repar*, schweiss*, gravier*, bestick*, in arbeit',
      fr: 'racourc*, raccourc*, retouch*, coud*, cousu*, couture, repass*, nettoy*, lav*, tein*, peint*, patin*, constru*, fabriqu*, imprim*, coll*, vern*, echang*, chang*, repar*, soud*, grav*, brod*, mont*, ajust*',
      es: 'acort*, ajust*, cos*, plancha*, limpi*, lav*, ten*, pint*, envejec*, constru*, fabric*, imprim*, peg*, barniz*, cambi*, repar*, sold*, grab*, bord*, mont*, arregl*, talla',
      it: 'accorc*, string*, allarg*, aggiust*, cuc*, stir*, pul*, lav*, ting*, tint*, dipin*, pittur*, invecchi*, costru*, realizz*, stamp*, incoll*, vernic*, cambi*, ripar*, sald*, incid*, ricam*, mont*',
      pt: 'encurt*, apert*, alarg*, ajust*, cos*, engom*, passar a ferro, limp*, lav*, ting*, pint*, envelhec*, constr*, fabric*, imprim*, col*, enverniz*, troc*, repar*, sold*, grav*, bord*, mont*',
      nl: 'inkorten, innemen, uitleggen, vermaken, naai*, genaaid, strijk*, schoonma*, was*, gewassen, verf*, geverfd, schilder*, verouder*, bouw*, gebouwd, opbouw, druk*, lijm*, lak*, ruil*, omruil*, repar*, gemaakt, maken, las*, graveer*, borduur*',
      pl: 'skroc*, zwez*, poszerz*, szy*, uszy*, prasow*, czysc*, pra*, upra*, farb*, mal*, pomal*, postarz*, bud*, zbud*, druk*, klei*, lakier*, wymien*, wymian*, napraw*, spaw*, grawer*, haft*, przerob*, przerab*',
    },
    done: among('inProgress', 'things'),
    going: among('inProgress', 'things', 'problems'),
    toDo: among('needed', 'things', 'problems'),
  },
  // Kept from being paid, and those who come to mend.
  {
    said: {
      en: 'locked by, locked in, held, hold, holding, withheld, on hold, two signatures, signature*, to countersign, for coding, coding, in the system, with * for, being processed, processing, check request, cheque request, payment request, credit note due',
      de: 'zuruckgehalten, einbehalten, unterschrift*, zur kontrolle, kontier*, wird bearbeitet, in bearbeitung, auf abruf',
      fr: 'retenu*, en suspens, signature*, a controler, en controle, en traitement, a imputer',
      es: 'retenid*, en espera, firma*, por revisar, en revision, en proceso, por contabilizar, en autorizacion',
      it: 'trattenut*, in sospeso, firma, firme, da controllare, in controllo, in lavorazione, da contabilizzare',
      pt: 'retid*, em suspenso, assinatura*, por verificar, em verificacao, em processamento, por contabilizar',
      nl: 'ingehouden, aangehouden, handtekening*, ter controle, te controleren, in verwerking, wordt verwerkt',
      pl: 'wstrzyman*, zatrzyman*, podpis*, do kontroli, do sprawdzenia, w przetwarzaniu, przetwarzan*',
    },
    done: among('submitted', 'money'),
    going: among('submitted', 'money'),
    toDo: among('submitted', 'money'),
  },
  {
    said: {
      en: '* wrong, wrong *, not our*, not ours, not mine, mistake*, error*, invalid, mismatch, doesnt match, does not match, never delivered, never arrived, faulty, defective, damaged, broke, broken, dead, doesnt work, not working, arrived broken',
      de: 'falsch*, fehlerhaft*, nicht unsere*, stimmt nicht, fehler, kaputt, defekt, beschadigt, geht nicht, mangelhaft',
      fr: 'faux, fausse, erreur*, pas la notre, pas pour nous, incorrect*, casse, cassee, casses, abime*, defectueu*, ne marche pas',
      es: 'equivocad*, erron*, error*, no es nuestra, no coincide, rot*, danad*, defectuos*, con defecto, no funciona',
      it: 'sbagliat*, errat*, errore, errori, non nostra, non e nostra, non torna, rott*, danneggiat*, difettos*, non funziona',
      pt: 'errad*, erro, erros, nao e nossa, nao bate, partid*, danificad*, com defeito, nao funciona, estragad*',
      nl: 'fout, foute, verkeerd*, niet van ons, klopt niet, kapot, beschadigd, defect, werkt niet',
      pl: 'bledn*, blad, bledy, pomylk*, nie nasz*, nie zgadza sie, zepsut*, uszkodzon*, wadliw*, nie dziala, pekniet*',
    },
    done: among('rejected', 'money', 'things'),
    going: among('rejected', 'money', 'things'),
    toDo: among('rejected', 'money', 'things'),
  },
  {
    said: {
      en: 'plumber*, electrician*, sparks, engineer*, technician*, tech, mechanic*, carpenter*, locksmith*, contractor*, handyman, caretaker, surveyor*, inspector*, doctor, medic, vet, pest control, it support, supplier*, insurer*',
      de: 'klempner*, elektriker*, techniker*, mechaniker*, schlosser*, handwerker*, hausmeister*, gutachter*, tuv, arzt, tierarzt, schadlingsbekampf*, prufer*',
      fr: 'plombier*, electricien*, technicien*, mecano*, mecanicien*, serrurier*, artisan*, gardien*, expert*, medecin, veterinaire, reparateur*',
      es: 'fontanero*, plomero*, electricista*, tecnico*, mecanico*, cerrajero*, conserje, perito*, medico, veterinario, operario*',
      it: 'idraulic*, elettricist*, tecnic*, meccanic*, fabbro, custode, perito, medico, veterinario, operai*',
      pt: 'canalizador*, encanador*, eletricista*, tecnico*, mecanico*, serralheiro*, porteiro, perito*, medico, veterinario',
      nl: 'loodgieter*, elektricien*, monteur*, technicus, slotenmaker*, concierge, aannemer*, keurder*, arts, dierenarts',
      pl: 'hydraulik*, elektryk*, technik*, mechanik*, slusarz*, konserwator*, rzeczoznawc*, lekarz*, weterynarz*, fachow*, serwisant*',
    },
    done: among('inProgress', 'problems'),
    going: among('inProgress', 'problems'),
    toDo: among('inProgress', 'problems'),
  },
  // Nobody has begun.
  {
    said: {
      en: 'back to square one, square one, back to start, start over, starting over, from scratch, someone needs, somebody needs, needs owner, not till, not until, not cast, untouched, not touched, not started, not begun, not looked, unassigned, incomplete, unresolved, not allocated',
      de: 'nicht angefangen, nicht begonnen, unbearbeitet, unvollstandig, liegt noch, noch holen',
      fr: 'pas commence*, non traite*, incomplet*, non attribue*, pas touche*',
      es: 'no empezad*, sin empezar, incomplet*, sin asignar, sin tocar, sin atender',
      it: 'non iniziat*, incomplet*, da capire, non assegnat*, non toccat*',
      pt: 'nao comecad*, por comecar, incomplet*, sem tratamento, por atribuir',
      nl: 'niet begonnen, onvolledig, moet nog, niet opgepakt, onaangeroerd, op het lijstje, op lijstje',
      pl: 'nikt sie tym nie zaj*, nie ruszon*, nieruszon*, niekompletn*, nierozpoczet*, nietkniet*, lezy odlogiem',
    },
    done: among('needed', 'people', 'things', 'places', 'plans', 'money', 'problems'),
    going: among('needed', 'people', 'things', 'places', 'plans', 'money', 'problems'),
    toDo: among('needed', 'people', 'things', 'places', 'plans', 'money', 'problems'),
  },
];

/** Words right before a verb that deny it or put it off. */
export const NOT_DONE: Phrases = {
  en: 'to, not, never, no, need, needs, must, should, has to, have to, havent, hasnt, didnt, isnt, arent, wasnt, cant, yet to, still to, yet to be, to be, needs to, not been, want to',
  de: 'nicht, nie, kein, keine, muss, mussen, soll, sollte, zu, noch nicht, nicht mehr, noch',
  fr: 'pas, pas encore, jamais, doit, faut, il faut, non, a, a faire, pas ete',
  es: 'no, falta, por, sin, nunca, hay que, debe, aun no, todavia no, no se ha, no se',
  it: 'non, da, manca, senza, deve, mai, non ancora, bisogna, non e stat*',
  pt: 'nao, falta, por, sem, nunca, tem de, ainda nao, deve, e preciso',
  nl: 'niet, nog niet, moet, moeten, te, nooit, geen, nog, moet nog, moet nog worden',
  pl: 'nie, jeszcze nie, do, trzeba, musi, ma byc, nigdy, nie zostal*, nie byl*',
};

/** Verbs in these forms name a task and no deed, by the language. */
export const INFINITIVES: Phrases = {
  de: '*kaufen, *holen, *bestellen, *buchen, *mieten, *fragen, *rufen, *suchen, *schauen, *bringen, *geben, *losen, *besorgen, *nehmen, *klaren, *reservieren, *reparieren, *kontaktieren, *beauftragen',
  fr: '*er, *ir, *dre',
  es: '*ar, *er, *ir',
  it: '*are, *ere, *ire',
  pt: '*ar, *er, *ir',
  nl: '*kopen, *halen, *bestellen, *boeken, *huren, *vragen, *bellen, *mailen, *zoeken, *kijken, *brengen, *leveren, *geven, *lossen, *reserveren, *nemen, *retourneren',
  pl: '*ac, *ic, *yc, *ec',
};
