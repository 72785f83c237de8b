import type { Phrases } from './languages';
import type { Turn } from './turn';

/** What makes a thing finished, whatever else is said of it. */
const FINISHED: Phrases = {
  en: 'done, finished, complete, completed, ready$, ready for, approved, packed, returned, ok, needed, to book',
  de: 'fertig, erledigt, bereit, freigegeben, gepackt, zuruck',
  fr: 'fini, finie, finis, termine, terminee, pret, prets, prete, pretes, valide*, fait, faite, rendu*',
  es: 'hech*, terminad*, list*, aprobad*, acabad*, devuelt*, prestad*',
  it: 'fatt*, finit*, terminat*, pront*, approvat*, res*',
  pt: 'feit*, acabad*, terminad*, pront*, aprovad*, devolvid*',
  nl: 'klaar, gedaan, af, afgerond, goedgekeurd, terug',
  pl: 'gotow*, zrobion*, zakonczon*, zatwierdzon*, oddan*',
};

/** Turns that say how things stand whatever deed is told besides; the first that fits counts. */

/** Turns by which things are made, exchanged, approved and given back. */
export const TURNS_OF_MAKING: readonly Turn[] = [
  // What has yet to go back is still here.
  {
    said: {
      en: '^to return, ^return to, ^return by, ^needs returning, to be returned, to go back, due to go back, ^return unworn, ^return unused, going back',
      de: 'zuruckzugeben, zu retournieren, muss zuruck, geht ~ retour, noch zuruckgeben, noch zuruckbringen',
      fr: '^a rendre, ^a retourner, ^a rapporter, a restituer',
      es: '^por devolver, ^a devolver, falta devolver, hay que devolver',
      it: '^da restituire, ^da rendere, ^da riconsegnare, da riportare',
      pt: '^por devolver, ^a devolver, falta devolver',
      nl: 'terug te brengen, te retourneren, moet terug, gaat ~ terug, nog terugbrengen',
      pl: '^do oddania, ^do zwrotu, ^do zwrocenia',
    },
    rungs: { things: 'inHand' },
  },
  // Given back.
  {
    said: {
      en: 'back to vendor, back to owner, back to supplier, back to prop house, back to hire*, sold, sold at wrap, sold on, donated to charity, off hired, off rent, off hire, wrapped out, struck to, to storage',
      de: 'zuruck an, zuruck zum, zuruck beim, verkauft, zuruckgebracht',
      fr: 'rendu* au, rendu* a, rendu* le, retourne* au, vendu*, restitue*',
      es: 'devuelt* a, devuelt* al, devuelt* el, vendid*, regresad* a',
      it: 'res* a, res* al, res* il, riconsegnat*, vendut*, restituit*',
      pt: 'devolvid* a*, vendid*, entregue na rental, entregue a rental',
      nl: 'terug naar, terug bij, teruggebracht, verkocht, ingeleverd',
      pl: 'oddan* do, zwrocon* do, sprzedan*, oddan* wlasc*',
    },
    unless: { en: 'to be, needs, must, workshop, shop, maker', pl: 'naprawy, przerobki' },
    rungs: { things: 'returned' },
  },
  // Something else in its stead.
  {
    said: {
      en: 'substituted, swapped, swapped for, exchanged for, replacement in, replacement received',
      de: 'umgetauscht, getauscht gegen, ersetzt durch, ausgetauscht',
      fr: 'echange*, remplace* par',
      es: 'cambiad* por, sustituid* por, canjead*',
      it: 'cambiat* con, sostituit* con',
      pt: 'trocad*, substituid* por',
      nl: 'omgeruild, geruild, vervangen door',
      pl: 'wymienion*, zamienion*',
    },
    rungs: { things: 'inHand' },
  },
  // To be bought when the day comes.
  {
    said: {
      en: 'day of purchase, buy on the day, buy day of, buy on day, in cart, in basket, add to cart, not in$, not in yet, not in stock, not arrived, cast not set, role not cast, measurements due, waiting on casting, reminder set',
      de: 'am tag kaufen, am drehtag kaufen, im warenkorb, steht noch aus, steht aus, rolle unbesetzt, nicht besetzt',
      fr: 'achat du jour, achat jour j, acheter le jour, dans le panier, role non distribue, pas distribue, non distribue, pas arrive*',
      es: 'comprar el dia, compra del dia, en el carrito, sin repartir, actor sin confirmar, no ha llegado, no llego',
      it: 'comprare il giorno, acquisto del giorno, nel carrello, ruolo non assegnato, non arrivat*, ruolo scoperto',
      pt: 'comprar no dia, compra do dia, no carrinho, papel por distribuir, nao chegou, por atribuir',
      nl: 'op de dag kopen, dag zelf kopen, in winkelmand, rol niet bezet, niet binnen',
      pl: 'kupic w dniu, w koszyku, rola nieobsadzona, nie przyszl*, nie dotarl*',
    },
    rungs: { things: 'needed' },
  },
  // Being made.
  {
    said: {
      en: 'drying, curing, ^aging, ^ageing, ^distressing, ^breaking down, being broken down, first coat, second coat, top coat, in primer, primed, glue up, mock up fitted, mockup fitted, muslin fitted, toile fitted, toile cut, on the form, on the stand, on the dress form, basted, ready to stitch, hem to, hem up, hems, needs hem*, needs letting, needs taking, taking in, letting out, alterations, in build, in the build, on the bench, in fabrication, out for fabrication, out for dye*, out for print*, to print, sent to print, gone to print, at print, in print, in paint, in carp*, photo shoot, in layout, measurements sent, measurements taken, measurements in, drying out, needs batteries, needs paint*, paint touch*, touch ups, to finish, in post, buttons to, zip to, in dye, in beading, cutting',
      de: 'trocknet, wird getrocknet, grundiert, patin*, saum, saume, armel, kurzen, enger machen, weiter machen, abandern, anderungen, in der grafik, im druck, in der reinigung, in der wascherei, in der naherei, genaht wird, zuschnitt, im bau, fotoshooting, masse genommen, masse geschickt, in der patina',
      fr: 'en sechage, seche$, patine*, ourlet*, retouche*, a reprendre, peinture a, en peinture, en impression, en couture, en broderie, teinture, seance photo, mise en peinture, au nettoyage, au pressing, en soudure, en montage, a ajuster, en construction, peinture a, a finir, a terminer, au modelage',
      es: 'secando, dobladillo*, bajo por, bajos por, envejecid* en, envejeciendo, retoque*, ajuste*, en pintura, en imprenta, bordando, tinendo, sesion de fotos, soldando, en costura, en corte, tintoreria, lavanderia, por terminar, por acabar, a medio',
      it: 'in asciugatura, asciug*, orlo, orli, da stringere, da allargare, da accorciare, da allungare, invecchia*, aggiust*, in verniciatura, in stampa, in sartoria, ricamo, in tintura, servizio fotografico, in saldatura, in lavanderia, in tintoria, patina*, in taglio, in cucitura, da finire, da terminare, messa in prova',
      pt: 'a secar, secando, bainha*, ajuste*, apertar, alargar, encurtar, envelhec*, a pintar, a costurar, a construir, a imprimir, a montar, a tingir, a bordar, a lavar, a soldar, a cortar, a esculpir, em pintura, em impressao, em costura, sessao fotografica, na lavandaria, na lavanderia, no tingimento, retoques, arranjos, em acabamento, acabamentos, por acabar',
      nl: 'drogen, droogt, zoom*, innemen, uitleggen, inkorten, vermaken, patine*, verouder*, wordt geverfd, in druk, in de verf, naaien, fotoshoot, in de was, stomerij, bij de wasserij, lassen, verstellen, in bouw, afwerking, afmaken',
      pl: 'schnie, schna, suszy sie, malowan* jest, malowane, szyte, podszy*, skroc*, zwez*, poszerz*, przerobk*, postarz*, patynow*, farbowan*, w druku, drukuje, w pralni, sesja zdjeciowa, w szyciu, w malowaniu, w spawaniu, wykanczan*, do poprawki, poprawki, do dokonczenia',
    },
    unless: FINISHED,
    rungs: { things: 'inProgress' },
  },
  {
    said: {
      en: 'not firm, not a firm, unconfirmed hold',
      de: 'nicht fest, noch nicht fest, unverbindlich',
      fr: 'pas ferme, non ferme',
      es: 'no en firme, sin compromiso',
      it: 'non vincolante, non ferma, non fermo',
      pt: 'nao firme, sem compromisso',
      nl: 'niet vast, vrijblijvend',
      pl: 'niewiazac*, nie na pewno',
    },
    rungs: { people: 'option', places: 'option', things: 'option' },
  },
  // Approved, whatever came before: `fitted and approved`.
  {
    said: {
      en: 'and approved$, and signed off$, tried and approved',
      de: 'und freigegeben$, und abgenommen$, und genehmigt$',
      fr: 'et valide*$, et approuve*$',
      es: 'y aprobad*$, y validad*$',
      it: 'e approvat*$, ed approvat*$, e validat*$',
      pt: 'e aprovad*$, e validad*$',
      nl: 'en goedgekeurd$, en akkoord$',
      pl: 'i zatwierdzon*$, i zaakceptowan*$',
    },
    rungs: { things: 'approved', places: 'approved', money: 'approved', drafts: 'approved' },
  },
  {
    said: {
      en: 'check out done, checkout done, checkout complete, check out complete, prep complete, prep done, tested and ~ charged, tested and ready, checked and charged, batteries charged, prepped and ~ loaded',
      de: 'getestet und ~ geladen, gepruft und ~ verladen, akkus geladen, geladen und getestet',
      fr: 'teste* et ~ charge*, verifie* et ~ charge*, batteries chargees',
      es: 'probad* y ~ cargad*, revisad* y ~ cargad*, baterias cargadas',
      it: 'testat* e ~ caricat*, provat* e ~ caricat*, controllat* e ~ caricat*, batterie cariche',
      pt: 'testad* e ~ carregad*, verificad* e ~ carregad*, baterias carregadas',
      nl: 'getest en ~ geladen, nagekeken en ~ geladen, accu s geladen',
      pl: 'sprawdzon* i ~ naladowan*, przetestowan* i ~ naladowan*, baterie naladowane',
    },
    rungs: { things: 'ready' },
  },
];
