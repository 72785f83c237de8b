import type { TextWorkbook } from './text-workbook';

export const dutchFilm: TextWorkbook = {
  title: 'Het Lage Licht (telefilm)',
  locale: 'nl_NL',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'nl',
  tabs: [
    {
      title: 'Breakdown',
      rows: `
        Scène | Bi/Bu | Decor | D/N | Lengte | Omschrijving | Cast | Figuratie | Rekwisieten | Opmerkingen
        1 | BI | Keuken boerderij | D | 1 3/8 | Wim leest de brief. | Wim | | brief, leesbril |
        2 | BU | Dijk | N | 5/8 | Sanne fietst weg. | Sanne | | fiets | lamp op batterij
        3 | BU | Dijk | D | 2/8 | Het licht gaat uit. | Wim, Sanne | 4 buren | zaklamp |
        4 | BI | Schuur | N | 1 | Ze vinden de boot. | Wim, Sanne, Opa | | roeiboot |
        5 | BI | Keuken boerderij | D | 7/8 | GESCHRAPT | | | |`,
      tables: [
        {
          track: 'scenes',
          headerRow: 1,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis/description, G cast, H background, I props, J notes',
          dataRows: '2-6',
        },
      ],
    },
    {
      title: 'Crewlijst',
      rows: `
        Functie | Naam | Mobiel | E-mail | Afdeling | Status | Dagtarief
        Regisseur | Femke de Boer | 06 5550 0101 | femke@example.com | Regie | contract getekend | € 450
        Productieleider | Joris van Dam | 06 5550 0102 | joris@example.com | Productie | bevestigd | € 380
        Cameraman | Achmed El Idrissi | 06 5550 0103 | achmed@example.com | Camera | in optie | € 420
        Geluidsman | nog te vinden | | | Geluid | gezocht | € 350
        Kostuumontwerper | Truus Meijer | 06 5550 0105 | truus@example.com | Kostuums | mondeling akkoord | € 320`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C phone, D email, E department, F status, G rate',
          dataRows: '2-6',
          status: {
            'contract getekend': 'signed',
            bevestigd: 'booked',
            'in optie': 'option',
            gezocht: 'needed',
            'mondeling akkoord': 'agreed',
          },
        },
      ],
    },
    {
      title: 'Rekwisieten',
      rows: `
        Rekwisiet | Scène | Huur/koop | Leverancier | Aantal | Wie regelt | Nodig voor | Status
        Roeiboot | 4 | huur | Bootverhuur Zuid | #1 | Daan | 12-04-2027 | gereserveerd
        Leesbril | 1 | koop | | #2 | Daan | 10-04-2027 | binnen
        Brief van opa | 1 | maken | | #5 | Noor | 10-04-2027 | in de maak
        Zaklamp | 3 | koop | | #3 | Noor | 11-04-2027 | nog te kopen`,
      tables: [
        {
          track: 'props',
          headerRow: 1,
          fields: 'A item, B scene, C vendor/category, D vendor, E quantity, F owner, G dueDate, H status',
          dataRows: '2-5',
          status: { gereserveerd: 'option', binnen: 'inHand', 'in de maak': 'inProgress', 'nog te kopen': 'needed' },
        },
      ],
    },
    {
      title: 'Locaties',
      rows: `
        Locatie | Decor | Adres | Contactpersoon | Telefoon | Vergunning | Contract | Status | Kosten
        Hoeve Zonnewijk | Keuken / Schuur | Dijkweg 12, Voorbeelddorp | mevr. Bakker | 0555 12 34 56 | n.v.t. | getekend | vastgelegd | € 600
        Zeedijk | Dijk | Zeedijk, Voorbeelddorp | Waterschap | 0555 12 34 57 | aangevraagd | nee | wacht op vergunning | € 150`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields: 'A location, B set, C address, D person, E phone, F permit, G agreement, H status, I cost',
          dataRows: '2-3',
          status: { vastgelegd: 'booked', 'wacht op vergunning': 'submitted' },
        },
      ],
    },
    {
      title: 'Planning',
      rows: `
        Dag | Datum | Tijd | Scène | Decor | Locatie | Cast
        #1 | 12-04-2027 | 08:00 | 1 | Keuken boerderij | Hoeve Zonnewijk | Wim
        | | 11:00 | 4 | Schuur | Hoeve Zonnewijk | Wim, Sanne, Opa
        #2 | 13-04-2027 | 09:00 | 3 | Dijk | Zeedijk | Wim, Sanne
        | | 21:00 | 2 | Dijk | Zeedijk | Sanne`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A shootDay, B date, C time/callTime, D scene, E set, F location, G cast',
          dataRows: '2-5',
        },
      ],
    },
  ],
};

export const portugueseFilm: TextWorkbook = {
  title: 'Maré Baixa - longa - produção',
  locale: 'pt_BR',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'pt',
  tabs: [
    {
      title: 'Análise técnica',
      rows: `
        MARÉ BAIXA
        Tratamento 5 - 10/01/2027
        Cena | INT/EXT | Cenário | D/N | Oitavos | Resumo | Personagens | Figuração | Objetos | Figurino | Veículos | Obs.
        1 | EXT | Praia | D | #10 | Cida acha a rede. | Cida, Tião | 5 pescadores | rede, balde | roupa molhada | |
        2 | INT | Casa da Cida | N | #6 | A luz acaba. | Cida | | vela, rádio | | |
        3 | INT/EXT | Barco | D | #14 | Tião conta a verdade. | Cida, Tião | | motor | | barco |
        3A | EXT | Mar | D | #3 | OMITIDA | | | | | |
        4 | EXT | Feira | D | #8 | Confusão na feira. | Cida, Dona Lu | 20 feirantes | frutas | | carroça | chuva?`,
      tables: [
        {
          track: 'scenes',
          headerRow: 3,
          fields:
            'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast/character, H background, I props, J wardrobe, K vehicles, L notes',
          dataRows: '4-8',
        },
      ],
    },
    {
      title: 'Equipe',
      rows: `
        Função | Nome | Celular | E-mail | Cachê | Situação | Obs
        >PRODUÇÃO
        Diretora de produção | Marta Rocha | (21) 5555-0101 | marta@example.com | R$ 6.000 | contrato assinado |
        Assistente de produção | Davi Reis | (21) 5555-0102 | davi@example.com | R$ 2.500 | confirmado |
        >FOTOGRAFIA
        Diretor de fotografia | Caio Lemos | (21) 5555-0103 | caio@example.com | R$ 7.000 | proposta enviada | quer 2 assistentes
        1º assistente de câmera | a definir | | | R$ 3.000 | procurando |
        >SOM
        Técnica de som | Bia Prado | (21) 5555-0105 | bia@example.com | R$ 4.000 | apalavrado |`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A role, B person, C phone, D email, E rate/cost, F status, G notes',
          dataRows: '3-4, 6-7, 9',
          status: {
            'contrato assinado': 'signed',
            confirmado: 'booked',
            'proposta enviada': 'offered',
            procurando: 'sourcing',
          },
        },
      ],
    },
    {
      title: 'Locações',
      rows: `
        Locação | Cenário | Endereço | Contato | Telefone | Status | Autorização | Contrato | Valor | Data de filmagem
        Praia do Meio | Praia / Mar | Estrada da Praia s/n | Prefeitura | (22) 5555-0110 | em andamento | pedida | - | isento | 03/05/2027
        Casa verde | Casa da Cida | Rua das Redes, 40 | Seu Nilo | (22) 5555-0111 | contrato assinado | não precisa | assinado | R$ 1.500 | 05/05/2027
        Feira central | Feira | Largo da Feira | Associação | | visita marcada | a pedir | | | 07/05/2027`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A location, B set, C address, D person, E phone, F status, G permit, H agreement, I cost, J date/startDate',
          dataRows: '2-4',
          status: { 'em andamento': 'submitted', 'contrato assinado': 'signed', 'visita marcada': 'sourcing' },
        },
      ],
    },
    {
      title: 'Figurino',
      rows: `
        Personagem | Peça | Cenas | Tamanho | Prova | Status | Obs
        Cida | Vestido floral | 1, 4 | M | 20/04/2027 | pronto |
        Cida | Capa de chuva | 3 | M | | a comprar | amarela
        Tião | Camisa rasgada (3x) | 1, 3 | G | 21/04/2027 | em confecção |
        Dona Lu | Avental | 4 | P | a definir | comprado |`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A character, B item, C scene, D ignore, E date, F status, G notes',
          dataRows: '2-5',
          status: { pronto: 'ready', 'a comprar': 'needed', 'em confecção': 'inProgress', comprado: 'inHand' },
        },
      ],
    },
    {
      title: 'Versões do roteiro',
      rows: `
        Versão | Cor | Data | Cenas alteradas | Motivo | Status
        #4 | Branca | 12/12/2026 | todas | leitura | emitida
        #5 | Azul | 10/01/2027 | 3, 3A | produção | emitida
        #6 | Rosa | 20/01/2027 | 4 | chuva | a caminho`,
      tables: [
        {
          track: 'revisions',
          headerRow: 1,
          fields: 'A id/revision, B revision/ignore, C date, D scene, E notes/description, F status',
          dataRows: '2-4',
          status: { emitida: 'done', 'a caminho': 'inProgress' },
        },
      ],
    },
  ],
};
