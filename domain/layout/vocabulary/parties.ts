import type { Phrases } from './languages';

/** With whom a thing can lie: who decides, who permits, who pays, who reads contracts, who speaks for a person. */
export type Party = 'finance' | 'legal' | 'insurer' | 'authority' | 'decider' | 'agent' | 'owner';

export const PARTIES: Readonly<Record<Party, Phrases>> = {
  finance: {
    en: 'accounts, accounting, accountant*, account dept, ap, bookkeeper*, bookkeeping, finance, payroll, business office, biz office, controller',
    de: 'buchhaltung, fibu, filmgeschaftsfuhrung, lohnbuchhaltung, finanzbuchhaltung, kaufmannische leitung',
    fr: 'compta, comptabilite, comptable, administration, administrateur, administratrice, service paie',
    es: 'contabilidad, administracion, tesoreria, gestoria, contable',
    it: 'amministrazione, contabilita, ufficio paghe, commercialista, amministratore, amministratrice',
    pt: 'contabilidade, financeiro, tesouraria, administracao, contabilista',
    nl: 'boekhouding, administratie, financien, salarisadministratie, crediteuren',
    pl: 'ksiegowo*, kadry, kadrach, kadr, finansach',
  },
  legal: {
    en: 'legal, legal dept, lawyer*, solicitor*, attorney*, business affairs, counsel, clearances, clearance dept, rights dept, clearance person',
    de: 'anwalt*, rechtsabteilung, justiziar*, justitiar*, legal',
    fr: 'avocat*, service juridique, juridique',
    es: 'abogad*, asesoria, asesoria juridica, juridico, legal',
    it: 'avvocat*, ufficio legale, legale, legali',
    pt: 'advogad*, juridico, departamento legal',
    nl: 'advocaat, jurist*, juridische zaken, juridische afdeling, legal',
    pl: 'prawnik*, prawnicz*, dzial prawny, dziale prawnym, mecenas*',
  },
  insurer: {
    en: 'insurer*, insurance, broker*, underwriter*, loss adjuster',
    de: 'versicherung, versicherer, makler*',
    fr: 'assureur*, assurance, courtier',
    es: 'aseguradora, seguro, corredor de seguros',
    it: 'assicurazione, assicuratore, broker',
    pt: 'seguradora, seguro, corretor*',
    nl: 'verzekeraar*, verzekering',
    pl: 'ubezpieczyciel*, broker*',
  },
  authority: {
    en: 'film office, filmla, film commission, council*, city, city hall, county, county ~ engineer, borough, town hall, police, fire dept, fire department, fire marshal, fire brigade, highways, parks, park service, harbour*, harbor*, coastguard, port authority, diocese, ministry, embassy, immigration, home office, caa, faa, local authority, licensing, state, dot, transit, transport authority, equity, union, union rep, fire officer, fire marshal, guild, sag, hoa, body corporate, state land, school board, chaperone office, environment agency',
    de: 'amt, *amt, behorde, behorden, stadt, gemeinde, polizei, bezirk, verwaltung, hausverwaltung, stadtverwaltung, kirche, kirchengemeinde, bahn, gewerbeaufsicht, feuerwehr, naturschutz*, denkmalschutz*, wasserschutzpolizei, konsulat',
    fr: 'mairie, prefecture, ville, commune, police, voirie, ddtm, dreets, drieets, copropriete, syndic, region, drac, sncf, dgac, onf, ministere, consulat, pompiers, commission des enfants',
    es: 'ayuntamiento, policia, comunidad, film commission, film office, costas, puerto, autoridad portuaria, ministerio, delegacion, municipio, alcaldia, aesa, inspeccion, trafico, comunidad de vecinos, bomberos, consulado, obispado',
    it: 'comune, questura, polizia, prefettura, regione, soprintendenza, sovrintendenza, municipio, condominio, capitaneria, film commission, enac, ispettorato, demanio, vigili, curia, consolato, arma',
    pt: 'camara, camara municipal, policia, psp, gnr, junta, capitania, prefeitura, municipio, condominio, icnf, anac, act, igac, film commission, ministerio, consulado, bombeiros, protecao civil',
    nl: 'gemeente, politie, provincie, vve, stadsdeel, brandweer, rijkswaterstaat, prorail, havenbedrijf, arbeidsinspectie, waterschap, consulaat',
    pl: 'urzad*, urzed*, gmin*, miast*, policj*, zdm, wspolnot*, konserwator*, zarzad*, spoldzielni*, straz*, ulc, dzielnic*, kurator*, wojewod*, nadlesnictw*, konsulat*',
  },
  decider: {
    en: 'director*, dir, client*, network, studio, studio exec*, broadcaster, channel, brand, brand team, lp, line producer, upm, pm, production manager, ep, eps, exec*, producer*, production, commissioner*, commissioning editor, showrunner*, creative director, designer*, production designer, dp, dop, hod, hods, head of department, art director, art, art dept, art department, agency, ad agency, creatives, choreographer, author, playwright, management, artistic director',
    de: 'regie, regisseur*, kunde, kunden, kundin, redaktion*, redakteur*, sender, produktionsleitung, pl, hl, herstellungsleitung, produzent*, produktion, szenenbild*, kostumbild*, ausstatter*, intendanz, agentur, creative director',
    fr: 'real, realisat*, client*, chaine, diffuseur, production, prod, dp, directeur de prod*, directrice de prod*, producteur*, productrice*, chef deco, cheffe deco, chef decorat*, metteur en scene, metteuse en scene, annonceur, plateforme, agence',
    es: 'direccion, director, directora, cliente, cadena, produccion, productor*, jefe de produccion, jefa de produccion, direccion de produccion, direccion de arte, director* de arte, canal, plataforma, agencia',
    it: 'regia, regista, cliente, rete, produzione, produttor*, produttrice, direttore di produzione, direttrice di produzione, scenograf*, costumist*, emittente, piattaforma, agenzia, dop, direttore della fotografia',
    pt: 'realizador*, diretor*, direcao, cliente, canal, producao, produtor*, diretor* de producao, emissora, agencia, plataforma, encenador*',
    nl: 'regie, regisseur*, klant, opdrachtgever, omroep, productie, producent*, productieleid*, uitvoerend producent, art director, zender, bureau, vormgever',
    pl: 'rezyser*, klient*, stacja, stacji, produkcja, produkcji, producent*, kierowni* produkcji, kp, scenograf*, agencja, agencji, zleceniodawc*, platforma',
  },
  agent: {
    en: 'agent*, rep, reps, manager, agency',
    de: 'agent, agentin, agentur, management',
    fr: 'agent*, agence, imprésario',
    es: 'agente*, representante*, agencia, repre',
    it: 'agente, agenti, agenzia',
    pt: 'agente*, agencia',
    nl: 'agent, agente, impresario, castingbureau, management',
    pl: 'agent*, agencj*, menedzer*',
  },
  owner: {
    en: 'owner*, landlord*, landlady, freeholder, tenant*, trustees, proprietor',
    de: 'eigentumer*, besitzer*, vermieter*, hausherr*, pachter*',
    fr: 'proprietaire*, bailleur, proprio, locataire, gerant*',
    es: 'dueno, duena, duenos, propietari*, casero',
    it: 'proprietari*, titolare, gestore',
    pt: 'dono, dona, donos, proprietari*, senhorio*',
    nl: 'eigenaar, eigenares, eigenaren, verhuurder, beheerder',
    pl: 'wlasciciel*, gospodarz*, zarzadc*',
  },
};

/** What somebody is doing who has yet to say: `client reviewing`, `Redaktion muss abnehmen`, `a ver datas`. */
export const WEIGHS: Phrases = {
  en: 'awaited, outstanding, redlining, to approve, to sign off, to sign, to see, to choose, to pick, to decide, to review, to ok, must approve, must see, needs to approve, needs to see, has to approve, needs ~ approval, need ~ approval, needs ~ ok, needs ~ sign off, reviewing, considering, deciding, looking, looking at, thinking, checking, reading, wavering, undecided, unsure, torn, mulling, reviews, choosing, yet to see, yet to approve, has not seen, still to see, ok needed, ok required, approval needed, approval required, sign off needed, pending, recommends',
  de: 'pruft, prufen, muss, mussen, soll, entscheidet, sichtet, schaut, uberlegt, zogert, will sehen, will noch, liest, klart, sieht sich, ausstehend, steht aus, ok fehlt, abzunehmen',
  fr: 'doit, doivent, etudie, examine, reflechit, regarde, hesite, a valider, a viser, tranche, lit le, choisit, verifie, en attente, arbitrage, attend, ok manque',
  es: 'tiene que, tienen que, debe, revisa, revisando, mirando, estudia, estudiando, valora, valorando, decide, por aprobar, lo ve, por ver, se lo piensa, lo piensa, duda, lo lleva, lo mira, consulta, pendiente, falta ok, falta el ok',
  it: 'deve, devono, valuta, vaglia, sta guardando, sta valutando, esamina, decide, da approvare, controlla, ci pensa, esita, segue, verifica, guarda, in attesa, manca ok, da sentire',
  pt: 'tem de, tem que, deve, analisa, a analisar, analisando, a ver, a decidir, estuda, a estudar, avalia, a avaliar, decide, hesita, a pensar, verifica, pendente, falta ok, aguarda, a aguardar',
  nl: 'moet, moeten, bekijkt, kijkt, kijken, beslist, beoordeelt, denkt, twijfelt, controleert, leest, afwachting, wacht op, ok ontbreekt',
  pl: 'musi, musza, sprawdza, decyduje, oglada, rozwaza, analizuje, wybiera, mysli, waha, ma zatwierdzic, ma zaakceptowac, czyta, czeka*, brak ok',
};

/** Who decides has said yes. */
export const SAYS_YES: Phrases = {
  en: 'approved, approves, ok, okay, okd, ok d, happy, signed off, picks, picked, s pick, pick, choice, chose, chosen, loves, said yes, says ok, says yes, says fine, said ok, agreed with, agreed, agrees, cleared, green lit, greenlit, keen, up for it, on board, delighted, enthusiastic, willing',
  de: 'zugestimmt, stimmt zu, ok, sagt ja, abgenommen, freigegeben, genehmigt, einverstanden, ausgesucht, ausgewahlt, gewahlt, begeistert, angetan, willigt ein, gibt ok, abgestimmt',
  fr: 'ok, d accord, valide*, choisi*, dit oui, ravi, ravie, enchante*, partant*, approuve*, retenu par, accepte*, emballe, vu avec',
  es: 'ok, aprobo, aprobad*, elegid*, eligio, conforme, conformad*, dice que si, dijo que si, encantad*, de acuerdo, con visto bueno, con el visto bueno, con ok, acepta, acepto, da el ok, da el visto bueno, le parece bien, acordad* con',
  it: 'ok, approvat*, approva, scelt*, ha scelto, d accordo, detto si, dice si, entusiast*, content*, accetta, accettato, favorevole, concordat* con',
  pt: 'ok, aprovad*, aprovou, escolhid*, escolheu, escolha, encantad*, de acordo, diz que sim, disse sim, disse que sim, entusiasmad*, concorda, concordou, aceitou, satisfeit*, acertad* com',
  nl: 'akkoord, ok, goedgekeurd, gekozen, zegt ja, zei ja, enthousiast, blij, stemt in, keurt goed, vindt goed, afgestemd',
  pl: 'ok, zaakceptowal*, zaakceptowan*, zatwierdzil*, zatwierdzon*, wybral*, wybran*, zgodzil*, zgadza, chetn*, zachwycon*, akceptuje, na tak, uzgodnion* z',
};

/** Who decides has said no. */
export const SAYS_NO: Phrases = {
  en: 'rejected, refused, declined, turned down, turned it down, turned us down, turned them down, said no, says no, hates, vetoed, nixed, knocked back, not approved, not keen, dislikes, passed on, ruled out, unhappy, denied',
  de: 'abgelehnt, lehnt ab, verworfen, verweigert, sagt nein, will nicht, will ~ nicht, nicht einverstanden, dagegen, gekippt',
  fr: 'refuse*, ecarte*, rejete*, ne veut pas, en veut pas, n en veut pas, dit non, pas convaincu*, retoque*, pas d accord',
  es: 'rechaz*, descart*, deneg*, no quiere, no quieren, no lo quiere, no la quiere, no los quiere, dice que no, dijo que no, no le gusta, tumbo, tumbad*',
  it: 'bocciat*, scartat*, rifiutat*, rifiuta, respint*, non vuole, non lo vuole, non la vuole, dice no, detto no, detto di no, non piace, non convince',
  pt: 'chumb*, recus*, rejeit*, descart*, nao quer, nao o quer, nao a quer, diz que nao, disse nao, disse que nao, nao gostou, reprovad*',
  nl: 'afgekeurd, afgewezen, geweigerd, wil niet, wil ~ niet, zegt nee, keurt af, niet akkoord, weigert, niet enthousiast',
  pl: 'odrzuc*, odmow*, nie chce, nie ~ chce, nie zgadza, nie zgodzil*, nie podoba, na nie, nie zaakceptowal*',
};

/** Words before somebody with whom a thing lies. */
export const LIES_WITH: Phrases = {
  en: 'with, at, sent to, gone to, gone up to, over to, passed to, submitted to, forwarded to, back with, sitting with, in with, shown to, presented to, pitched to, out to, up to',
  de: 'bei, beim, liegt bei, liegt beim, liegt der, liegt dem, an, vorgelegt',
  fr: 'chez, transmis a, transmise a, envoye a, envoyee a, envoyes a, parti chez, soumis a, presente a, dans les mains de, aupres de',
  es: 'en manos de, en manos del, lo tiene, la tiene, los tiene, con, enviad* a, mandad* a, presentad* a, pasad* a, esta con',
  it: 'dal, dalla, dall, presso, in mano a, in mano al, in mano alla, inviat* a, inviat* al, inviat* alla, mandat* a, sottopost* a, sottopost* al, passat* a, mostrat* al, mostrat* alla',
  pt: 'com, nas maos, na mao, enviad* a, enviad* ao, enviad* para, apresentad* a, apresentad* ao, esta com, mostrad* ao',
  nl: 'bij, ligt bij, ligt nu bij, voorgelegd aan, gestuurd naar, doorgestuurd naar, getoond aan, staat bij',
  pl: 'u, lezy u, wyslan* do, przekazan* do, pokazan*, przeslan* do, przedstawion*',
};

/** Words before an office: what is there is being dealt with. */
export const LIES_IN: Phrases = {
  en: 'in, in with, into',
  de: 'in, in der, im, am',
  fr: 'en, a la, au, a l, aux, dans, service',
  es: 'en, en el, en la, a la espera de, ante, al',
  it: 'in, al, alla, all, ai, a, presso, al controllo, in verifica',
  pt: 'no, na, em, a, ao, a espera de, a espera do, a espera da, aguarda, a aguardar',
  nl: 'in, op',
  pl: 'w, we, na, do',
};

/** Words before whom something is meant for; what is meant is a proposal, a price, a picture. */
export const MEANT_FOR: Phrases = {
  en: 'to, for',
  de: 'an, an die, an den, fur, zur, zum',
  fr: 'a, au, a la, aux, pour',
  es: 'a, al, para',
  it: 'a, al, alla, per, ai',
  pt: 'a, ao, para, as, aos',
  nl: 'naar, aan, voor',
  pl: 'dla, do',
};
