import type { TextWorkbook } from '../workbooks/text-workbook';

export const sierraRoja: TextWorkbook = {
  title: 'SIERRA ROJA (largo)',
  locale: 'es_ES',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Desglose',
      rows: `
        Sec | Int/Ext | Decorado | D/N | Octavos | Resumen | Personajes | Figuración | Atrezzo | Vestuario | Vehículos | Animales | FX | Observaciones
        1 | EXT | Cortijo - patio | D | 6/8 | Llega la carta. | Remedios | | carta | luto | | gallinas | |
        2 | INT | Cortijo - cocina | N | 1 4/8 | Discusión. | Remedios, Curro | | platos (rompen) | | | | |
        3 | EXT | Camino | ATARDECER | 3/8 | Curro huye. | Curro | | hatillo | | mula | mula | polvo |
        4 | INT | Taberna | N | 2 1/8 | El trato. | Curro, El Zurdo | 12 parroquianos | cartas, vasos | | | | humo | menor en escena
        4B | INT | Taberna - trastienda | N | 5/8 | Pago. | El Zurdo | | monedas | | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast/character, H background, I props, J wardrobe, K vehicles, L animals, M sfx, N notes',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Plan de rodaje',
      rows: `
        JORNADA | FECHA | SEC | LOCALIZACIÓN | DECORADO | EFECTO | PERSONAJES | CITACIÓN
        1 | 05/04/2027 | 1 | Cortijo El Fraile | Cortijo - patio | DÍA | Remedios | 7:30
        1 | 05/04/2027 | 2 | Cortijo El Fraile | Cortijo - cocina | NOCHE | Remedios, Curro | 15:00
        2 | 06/04/2027 | 3 | Pista forestal | Camino | ATARDECER | Curro | 14:00
        DESCANSO | 07/04/2027 | | | | | |
        3 | 08/04/2027 | 4, 4B | Bar Los Hermanos | Taberna | NOCHE | Curro, El Zurdo | 18:00`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C scene, D location, E set, F dayNight, G cast/character, H callTime',
          dataRows: '2-4, 6',
        },
      ],
    },
    {
      title: 'Localizaciones',
      rows: `
        Decorado | Localización | Dirección | Propietario | Móvil | Estado | Permiso | Contrato | Tarifa
        Cortijo | Cortijo El Fraile | Ctra. Ejemplo km 3 | Familia Ortega | 600 555 101 | contrato firmado | no hace falta | firmado | 3.000 €
        Camino | Pista forestal | Sierra Norte | Junta | | pendiente de permiso | solicitado | | tasa 150 €
        Taberna | Bar Los Hermanos | C/ Ficticia 8 | Paco | 600 555 103 | apalabrado | a pedir | borrador | 900 €
        Ermita | | | | | buscando | | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A set, B location, C address, D person, E phone, F status, G permit, H agreement, I cost/rate',
          dataRows: '2-5',
          status: {
            'contrato firmado': 'signed',
            'pendiente de permiso': 'submitted',
            apalabrado: 'agreed',
            buscando: 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Atrezzo',
      rows: `
        Objeto | Sec. | Cant. | Origen | Quién | Para cuándo | ¿Lo tenemos?
        Carta lacrada | 1 | 3 | hacer | Marta | 1/4 | haciéndose
        Platos de romper | 2 | 24 | comprar | Iker | 1/4 | pedidos
        Hatillo | 3 | 1 | alquiler Vázquez | Marta | 3/4 | sí
        Baraja antigua | 4 | 2 | prestada (Paco) | Iker | 5/4 | prometida
        Monedas | 4B | 50 | ? | | 5/4 | no`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A item, B scene, C quantity, D vendor/category, E owner, F dueDate, G status',
          dataRows: '2-6',
          status: {
            haciéndose: 'inProgress',
            pedidos: ['booked', 'sourcing'],
            sí: 'inHand',
            prometida: 'agreed',
            no: 'needed',
          },
        },
      ],
    },
    {
      title: 'Equipo técnico',
      rows: `
        Depto. | Cargo | Nombre y apellidos | Teléfono | Correo | Situación | Sueldo/sem
        Producción | Dir. producción | Lola Vidal | 600 555 110 | lola@example.com | contratada | 1.100 €
        Producción | Aux. producción | por cerrar | | | entrevistas | 500 €
        Foto | Dir. fotografía | Pau Serra | 600 555 112 | pau@example.com | oferta enviada | 1.800 €
        Sonido | Jefa de sonido | Nerea Gil | 600 555 113 | nerea@example.com | confirmada | 1.200 €
        Arte | Ambientador | Iker Luna | 600 555 114 | iker@example.com | ha dicho que no | 900 €`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F status, G rate/cost',
          dataRows: '2-6',
          status: {
            contratada: 'signed',
            entrevistas: 'sourcing',
            'oferta enviada': 'offered',
            confirmada: 'booked',
            'ha dicho que no': 'rejected',
          },
        },
      ],
    },
    {
      title: 'Incidencias',
      rows: `
        Nº | Fecha | Incidencia | Gravedad | Responsable | Estado
        1 | 12/03/2027 | El cortijo no tiene agua | alta | Lola | abierta
        2 | 14/03/2027 | Faltan seguros de la mula | media | Lola | en curso
        3 | 15/03/2027 | Actor lesionado | alta | Nerea | resuelta`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields: 'A id, B date, C description/item, D severity, E owner, F status',
          dataRows: '2-4',
          status: { abierta: 'needed', 'en curso': 'inProgress', resuelta: 'done' },
        },
      ],
    },
  ],
};

export const videoclipPorteno: TextWorkbook = {
  title: 'Videoclip "Tinta" - prod BsAs',
  locale: 'es_AR',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'TODO',
      rows: `
        EQUIPO | | | | | VESTUARIO | | |
        rol | nombre | cel | ok? | | quién | prenda | estado |
        dire | Malena Ríos | 11 5555 0101 | si | | Cantante | campera roja | la tiene |
        foto | Fede Paz | 11 5555 0102 | si | | Cantante | vestido | a conseguir |
        arte | Juli | | le pregunté | | Bailarines | remeras blancas x4 | compradas |
        gaffer | | | falta | | | | |`,
      tables: [
        {
          track: 'crew',
          headerRow: 2,
          fields: 'A role, B person, C phone, D status',
          dataRows: '3-6',
          status: { si: 'booked', 'le pregunté': ['sourcing', 'offered'], falta: 'needed' },
        },
        {
          track: 'wardrobe',
          headerRow: 2,
          fields: 'F character/person, G item, H status',
          dataRows: '3-5',
          status: { 'la tiene': ['inHand', 'agreed'], 'a conseguir': 'needed', compradas: 'inHand' },
        },
      ],
    },
    {
      title: 'Gastos',
      rows: `
        Fecha | Concepto | Proveedor | Importe | Pagó | Factura | Estado
        02/05/2027 | alquiler luces | Luz Sur | $ 85.000 | Malena | A-0001 | pagado
        03/05/2027 | flete | Don Tito | $ 20.000 | Fede | no | pendiente
        03/05/2027 | catering | Lo de Ana | $ 36.000 | | B-122 | presentado`,
      tables: [
        {
          track: 'payments',
          headerRow: 1,
          fields:
            'A date, B description/item, C vendor, D cost/actual, E owner/person/paid, F reference/id/done, G status',
          dataRows: '2-4',
          status: { pagado: 'done', pendiente: ['submitted', 'needed'], presentado: 'submitted' },
        },
      ],
    },
    {
      title: 'Guión técnico',
      rows: `
        Plano | Dónde | Qué pasa | Quién | Luz | Día
        1 | terraza | canta al amanecer | Cantante | amanecer | 1
        2 | galpón | coreo completa | Cantante, Bailarines | noche | 1
        3 | colectivo | mira por la ventana | Cantante | día | 2`,
      tables: [
        {
          track: ['scenes', 'schedule'],
          headerRow: 1,
          fields: 'A scene/id, B location/set, C synopsis/description, D cast/character, E dayNight, F shootDay',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const fiumeLento: TextWorkbook = {
  title: 'FIUME LENTO – lungometraggio',
  locale: 'it_IT',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Spoglio',
      rows: `
        Scena | Int./Est. | Ambiente | G/N | Pag. | Sinossi | Personaggi | Figurazioni | Fabbisogno | Automezzi | Note
        1 | EST | Argine | ALBA | 3/8 | Tonino scende dal treno. | Tonino | | valigia | | nebbia
        2 | INT | Osteria | N | 2 2/8 | La partita. | Tonino, Ivo, Ada | 8 avventori | carte, bicchieri | |
        3 | EST | Pontile | G | 1 1/8 | Ivo cade. | Tonino, Ivo | | remo | barca | stunt
        4 | INT | Casa Ada | G | 7/8 | TAGLIATA | | | | |
        5 | INT/EST | Furgone | N | 5/8 | Ritorno. | Tonino, Ada | | | furgone | camera car`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set/location, D dayNight, E pages, F synopsis, G cast/character, H background, I props, J vehicles, K notes',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'PDL',
      rows: `
        PIANO DI LAVORAZIONE – agg. 4 | | | | | | |
        GG | Data | Scene | Ambiente | Location | I/E | Luce | Attori
        1 | lun 10/05/2027 | 1 | Argine | Boretto | E | ALBA | Tonino
        2 | mar 11/05/2027 | 3 | Pontile | Boretto, lido | E | G | Tonino, Ivo
        RIPOSO | mer 12/05/2027 | | | | | |
        3 | gio 13/05/2027 | 2, 5 | Osteria / Furgone | Osteria del Sole | I | N | Tonino, Ivo, Ada`,
      tables: [
        {
          track: 'schedule',
          headerRow: 2,
          fields: 'A shootDay, B date, C scene, D set, E location, F intExt, G dayNight, H cast',
          dataRows: '3-4, 6',
        },
      ],
    },
    {
      title: 'Troupe',
      rows: `
        Reparto | Mansione | Nome | Cell. | Email | Contratto | Paga sett.
        Produzione | Direttore di produzione | Sandra Belli | 333 555 0101 | sandra@example.com | firmato | 1.500
        Produzione | Segretaria di produzione | da trovare | | | | 700
        Regia | Aiuto regia | Gio Ferri | 333 555 0103 | gio@example.com | in firma | 1.200
        Fotografia | DOP | Ela Conti | 333 555 0104 | ela@example.com | proposta inviata | 2.000
        Suono | Fonico di presa diretta | Rino Sala | 333 555 0105 | rino@example.com | accordo verbale | 1.300`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F agreement/status, G rate/cost',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Costumi',
      rows: `
        Personaggio | Attore | Cambio | Capo | Scene | Taglia | Prova | Stato
        Tonino | Luca Brera | 1 | cappotto | 1, 2 | 50 | 2/5 | a magazzino
        Tonino | Luca Brera | 2 | cappotto bagnato (doppio) | 3 | 50 | 2/5 | in sartoria
        Ada | Mila Neri | 1 | grembiule | 2 | 42 | | da comprare
        Ivo | Beppe Gallo | 1 | giacca | 2, 3 | 54 | 3/5 | noleggiata`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character, B person, C id/ignore/description, D item, E scene, F ignore, G date/dueDate, H status',
          dataRows: '2-5',
          status: {
            'a magazzino': 'inHand',
            'in sartoria': 'inProgress',
            'da comprare': 'needed',
            noleggiata: ['booked', 'inHand'],
          },
        },
      ],
    },
    {
      title: 'Location',
      rows: `
        Ambiente | Luogo | Indirizzo | Referente | Tel | Stato | Permesso | Costo
        Argine / Pontile | Boretto | Via Po | Comune | 0555 101 | in attesa di risposta | richiesto | 0
        Osteria | Osteria del Sole | P.za Esempio 2 | sig. Dino | 0555 102 | confermata | - | 800
        Casa Ada | – | | | | annullata | |
        Stazione | da individuare | | | | sopralluoghi | |`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A set, B location, C address, D person, E phone, F status, G permit, H cost/rate',
          dataRows: '2-5',
          status: {
            'in attesa di risposta': ['sourcing', 'submitted'],
            confermata: 'booked',
            annullata: 'cancelled',
            sopralluoghi: 'sourcing',
          },
        },
      ],
    },
  ],
};

export const cortoScuola: TextWorkbook = {
  title: 'corto IED "Zero gradi"',
  locale: 'it_IT',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'it',
  tabs: [
    {
      title: 'Foglio1',
      rows: `
        COSA SERVE | | | | |
        cosa | scena | chi la porta | preso? | costo | note
        ghiaccio secco | 2 | Fra | no | 30€ | chiamare pescheria
        telefono rotto | 1,3 | Teo | sì | |
        torta | 4 | mamma di Teo | promessa | | senza noci
        lampada rossa | 2 | noleggio scuola | prenotata | |
        -
        CHI FA COSA | | | | |
        ruolo | nome | telefono | confermato? | |
        regia | Fra Bosi | 333 555 0120 | sì | |
        fonico | ??? | | no | |
        attrice | Giulia M. | 333 555 0122 | forse | |`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields: 'A item, B scene, C owner/vendor, D status, E cost/budget, F notes',
          dataRows: '3-6',
          status: { no: 'needed', sì: 'inHand', promessa: 'agreed', prenotata: ['booked', 'option'] },
        },
        {
          track: ['crew', 'cast', 'contacts'],
          headerRow: 9,
          fields: 'A role, B person, C phone, D status',
          dataRows: '10-12',
          status: { sì: 'booked', forse: 'option' },
        },
      ],
    },
    {
      title: 'Foglio2',
      rows: `
        giorno | ora | scena | dove | chi | cosa si gira
        sab 8/5 | 9.00 | 1 | bar | Giulia | arriva la telefonata
        sab 8/5 | 14.00 | 3 | bar | Giulia, barista | il telefono cade
        dom 9/5 | 20.00 | 2 | frigo pescheria | Giulia | chiusa dentro
        dom 9/5 | 23.00 | 4 | casa Teo | tutti | la torta`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A date/shootDay, B time/callTime, C scene, D location/set, E cast, F synopsis/description',
          dataRows: '2-5',
        },
      ],
    },
  ],
};

export const teatroTejo: TextWorkbook = {
  title: 'Teatro do Tejo – A Casa das Marés',
  locale: 'pt_PT',
  kind: 'theatre',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Ensaios',
      rows: `
        Data | Hora | Sala | O que se ensaia | Convocados | Obs.
        seg 03/05/2027 | 14h–18h | Sala 1 | Leitura | todos |
        ter 04/05/2027 | 14h–18h | Sala 1 | 1.º ato, cenas 1–2 | Inês, Duarte |
        qua 05/05/2027 | FOLGA | | | |
        qui 06/05/2027 | 19h–22h | Palco | marcações | Inês, Rui | luz de serviço
        sex 07/05/2027 | 19h–22h | Palco | corrido 1.º ato | todos |`,
      tables: [
        {
          track: 'rehearsals',
          headerRow: 1,
          fields: 'A date, B time, C location, D description/synopsis/scene, E cast/person/character, F notes',
          dataRows: '2-3, 5-6',
        },
      ],
    },
    {
      title: 'Adereços',
      rows: `
        Ato | Cena | Adereço | Quem usa | Origem | Responsável | Ponto de situação
        1 | 1 | rede de pesca | Duarte | emprestada | Ana | já cá está
        1 | 2 | candeeiro a petróleo | Inês | feira da ladra | Ana | à procura
        2 | 3 | carta | Rui | fazer | Tó | em execução
        2 | 4 | bacalhau (falso) | Inês | fazer | Tó | por fazer`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A ignore/scene, B scene, C item, D character/person, E vendor/category, F owner, G status',
          dataRows: '2-5',
          status: {
            'já cá está': 'inHand',
            'à procura': 'sourcing',
            'em execução': 'inProgress',
            'por fazer': 'needed',
          },
        },
      ],
    },
    {
      title: 'Guarda-roupa',
      rows: `
        Personagem | Ator/Atriz | Figurino | Cenas | Prova | Estado | Custo
        Mãe | Inês Prata | xaile preto | 1, 2, 4 | 10/05/2027 | emprestado | 0 €
        Filho | Duarte Leal | camisola de lã | 1 | 10/05/2027 | comprado | 25 €
        Padre | Rui Salema | batina | 3 | 11/05/2027 | alugar | 40 €`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character, B person, C item, D scene, E date/dueDate, F status, G cost/budget',
          dataRows: '2-4',
          status: { comprado: 'inHand', alugar: 'needed' },
        },
      ],
    },
    {
      title: 'Contactos',
      rows: `
        Nome | Função | Telemóvel | Email
        Inês Prata | atriz | 910 555 101 | ines@example.com
        Tó Madeira | cenografia | 910 555 102 | to@example.com
        Ana Frade | produção | 910 555 103 | ana@example.com`,
      tables: [
        {
          track: ['contacts', 'crew'],
          headerRow: 1,
          fields: 'A person, B role, C phone, D email',
          dataRows: '2-4',
        },
      ],
    },
  ],
};

export const cervejaPub: TextWorkbook = {
  title: 'Filme Cerveja Raiz 30" – PPM',
  locale: 'pt_BR',
  kind: 'commercial',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Elenco',
      rows: `
        Papel | Nome | Agência | Cachê | Situação | Prova de roupa | Obs
        Churrasqueiro | Beto Lins | Casting SP | R$ 4.500 | aprovado pelo cliente | 04/06 |
        Amiga 1 | Jana Melo | Casting SP | R$ 2.500 | reservada | 04/06 |
        Vizinho | 2 opções | | R$ 2.500 | em teste | |
        Figurantes (12) | | Fig+ | R$ 250 | a contratar | |`,
      tables: [
        {
          track: 'cast',
          headerRow: 1,
          fields: 'A character/role, B person, C vendor/notes, D rate/cost, E status, F date/dueDate, G notes',
          dataRows: '2-5',
          status: {
            'aprovado pelo cliente': ['approved', 'option', 'agreed'],
            reservada: ['option', 'booked'],
            'em teste': 'sourcing',
            'a contratar': 'needed',
          },
        },
      ],
    },
    {
      title: 'Objetos de cena',
      rows: `
        Item | Cena/Quadro | Qtd | Compra/Aluga | Onde | Quem | Status | Valor
        churrasqueira cenográfica | 1-3 | 1 | constrói | marcenaria | Rafa | em produção | R$ 900
        copos americanos | 2 | 24 | compra | 25 de Março | Lu | comprado | R$ 120
        cadeiras de praia | 1, 4 | 6 | aluga | Loc Festas | Lu | orçando | R$ 300
        garrafas hero | 5 | 12 | cliente | | Rafa | cliente envia |`,
      tables: [
        {
          track: ['props', 'setDressing'],
          headerRow: 1,
          fields: 'A item, B scene, C quantity, D vendor/category, E vendor, F owner, G status, H cost/budget',
          dataRows: '2-5',
          status: { 'em produção': 'inProgress', comprado: 'inHand', orçando: 'sourcing', 'cliente envia': 'agreed' },
        },
      ],
    },
    {
      title: 'Equipamento',
      rows: `
        Equipamento | Qtde | Locadora | Retirada | Devolução | Diária | Status
        Câmera Venice | 1 | Quanta | 07/06/2027 | 09/06/2027 | R$ 3.200 | confirmado
        Grua 6m | 1 | Gruas BR | 08/06/2027 | 08/06/2027 | R$ 2.000 | pré-reserva
        Gerador | 1 | | | | | cotando`,
      tables: [
        {
          track: 'equipment',
          headerRow: 1,
          fields: 'A item, B quantity, C vendor, D startDate, E endDate, F rate/cost, G status',
          dataRows: '2-4',
          status: { confirmado: 'booked', 'pré-reserva': 'option', cotando: 'sourcing' },
        },
      ],
    },
    {
      title: 'Ordem do dia',
      rows: `
        ORDEM DO DIA 1 – 08/06/2027 – Sítio Boa Vista | | | |
        Função | Nome | Horário | Telefone |
        Direção | Cris Ueda | 06:00 | (11) 5555-0101 |
        1º AD | Nando Paz | 05:30 | (11) 5555-0102 |
        Fotografia | Lia Horta | 06:00 | (11) 5555-0103 |
        -
        Elenco | Personagem | Chegada | Make | No set
        Beto Lins | Churrasqueiro | 07:00 | 07:30 | 08:30
        Jana Melo | Amiga 1 | 07:30 | 08:00 | 09:00`,
      tables: [
        {
          track: ['callSheet', 'crew', 'contacts'],
          headerRow: 2,
          fields: 'A role, B person, C callTime/time, D phone',
          dataRows: '3-5',
        },
        {
          track: ['callSheet', 'cast'],
          headerRow: 7,
          fields:
            'A person/cast, B character/role, C callTime/time, D time/ignore/makeup/callTime, E time/ignore/callTime',
          dataRows: '8-9',
        },
      ],
    },
  ],
};
