import type { TextWorkbook } from './text-workbook';

/** A feature in Spanish (Mexico): permits, utilería, vestuario by character bars, cost report, risks. */
export const spanishFeature: TextWorkbook = {
  title: 'LA SAL Y EL VIENTO - Biblia de producción',
  locale: 'es_MX',
  kind: 'film',
  dateOrder: 'DMY',
  language: 'es',
  tabs: [
    {
      title: 'Elenco',
      rows: `
        ELENCO PRINCIPAL Y SECUNDARIO
        -
        No. | Personaje | Actor / Actriz | Representante | Correo | Celular | Inicio | Estatus | Observaciones
        #1 | MARINA | Lucía Beltrán | Agencia Faro | lucia.beltran@example.com | 55 5555 0101 | @2027-04-05 | contrato firmado |
        #2 | DON EZEQUIEL | Raúl Ibáñez | s/n | raul@example.com | 55 5555 0102 | @2027-04-06 | oferta enviada | pide camper
        #3 | TOÑO | por definir | | | | @2027-04-05 | en casting | menor de edad
        #4 | LA MAESTRA | Inés Cordero | Agencia Faro | ines@example.com | 55 5555 0104 | @2027-04-12 | de palabra |
        #5 | PESCADOR 1 | Memo Ruiz | | | 55 5555 0105 | @2027-04-09 | disponible |`,
      tables: [
        {
          track: 'cast',
          headerRow: 3,
          fields: 'A id, B character, C person, D vendor, E email, F phone, G startDate, H status, I notes',
          dataRows: '4-8',
          status: {
            'contrato firmado': 'signed',
            'oferta enviada': 'offered',
            'en casting': 'sourcing',
            'de palabra': 'agreed',
            disponible: 'option',
          },
        },
      ],
    },
    {
      title: 'Crew',
      rows: `
        Depto | Cargo | Nombre | Teléfono | Correo electrónico | Tarifa semanal | Estatus | Deal memo | Notas
        Producción | Productora | Adela Monroy | 55 5555 0110 | adela@example.com | $ 18,000 | confirmada | [x] |
        Producción | Gerente de producción | Hugo Salas | 55 5555 0111 | hugo@example.com | $ 14,000 | confirmado | [x] |
        Fotografía | Director de fotografía | Nadia Ferro | 55 5555 0112 | nadia@example.com | $ 20,000 | negociando | [ ] | llega el 2
        Fotografía | Foquista | vacante | | | $ 9,000 | por contratar | [ ] |
        Sonido | Sonidista | Beto Luna | 55 5555 0114 | beto@example.com | $ 11,000 | contactado | [ ] |
        Arte | Directora de arte | Paz Urrutia | 55 5555 0115 | paz@example.com | $ 15,000 | firmado | [x] |
        Arte | Utilero | Chucho Reyes | 55 5555 0116 | | $ 7,000 | no disponible | [ ] | buscar otro`,
      tables: [
        {
          track: 'crew',
          headerRow: 1,
          fields: 'A department, B role, C person, D phone, E email, F rate, G status, H agreement/done, I notes',
          dataRows: '2-8',
          status: {
            confirmada: 'booked',
            confirmado: 'booked',
            negociando: 'offered',
            'por contratar': 'needed',
            contactado: 'sourcing',
            firmado: 'signed',
            'no disponible': 'rejected',
          },
        },
      ],
    },
    {
      title: 'LOCACIONES',
      rows: `
        Locación | Set | Dirección | Contacto | Teléfono | Estatus | Permiso | Seguro | Costo | Fecha de rodaje | Notas
        Playa El Faro | PLAYA / MUELLE | Carretera costera km 12 | Capitanía de puerto | 55 5555 0120 | en trámite | solicitado | pendiente | $ 25,000 | 05/04/2027 |
        Casa Beltrán | CASA MARINA INT | Calle Sol 14 | Sra. Beltrán | 55 5555 0121 | contrato firmado | no requiere | listo | $ 12,000 | 07/04/2027 |
        Escuela rural | ESCUELA | Ejido La Sal s/n | Prof. Ocampo | | apalabrado | por solicitar | | donativo | 12/04/2027 |
        Salinas viejas | SALINAS | Km 3 | ? | | por visitar | | | | |
        Cantina La Ola | CANTINA | Centro | Don Chava | 55 5555 0124 | descartada | | | | | cerró`,
      tables: [
        {
          track: 'locations',
          headerRow: 1,
          fields:
            'A location, B set, C address, D person, E phone, F status, G permit, H insurance, I cost, J date/startDate, K notes',
          dataRows: '2-6',
          status: {
            'en trámite': 'submitted',
            'contrato firmado': 'signed',
            apalabrado: 'agreed',
            'por visitar': 'sourcing',
            descartada: 'rejected',
          },
        },
      ],
    },
    {
      title: 'Utilería',
      rows: `
        Responsable: Paz Urrutia | | las de acción en MAYÚSCULAS
        # | Objeto | Escenas | Personaje | Cantidad | Renta/Compra | Costo est. | Para cuándo | Estado | Encargado | Notas
        #1 | RED DE PESCA | 1, 4, 12A | TOÑO | #2 | compra | $ 800 | @2027-04-01 | conseguido | Chucho |
        #2 | Radio de onda corta | 7 | DON EZEQUIEL | #1 | renta | $ 1,200 | @2027-04-03 | cotizando | Chucho |
        #3 | FARO EN MINIATURA | 22 | MARINA | #3 | fabricar | $ 3,500 | @2027-04-10 | en taller | Lety | 2 rompibles
        #4 | Cuaderno escolar | 9, 10 | TOÑO | #4 | compra | $ 120 | @2027-04-08 | falta | Lety |
        #5 | Machete (goma) | 18 | PESCADOR 1 | #1 | renta | $ 400 | @2027-04-09 | por aprobar | Chucho |
        #6 | Lámpara de petróleo | 3, 5 | MARINA | #2 | prestado | | @2027-04-06 | listo | Lety |
        | TOTAL | | | | | $ 6,020 | | | |`,
      tables: [
        {
          track: 'props',
          headerRow: 2,
          fields:
            'A id, B item, C scene, D character, E quantity, F vendor/category, G budget/cost, H dueDate, I status, J owner, K notes',
          dataRows: '3-8',
          status: {
            conseguido: 'inHand',
            cotizando: 'sourcing',
            'en taller': 'inProgress',
            falta: 'needed',
            'por aprobar': 'submitted',
            listo: 'ready',
          },
        },
      ],
    },
    {
      title: 'Vestuario',
      rows: `
        Cambio | Prenda | Escenas | Talla | Prueba | Estado | Costo
        >MARINA (Lucía Beltrán)
        #1 | Vestido azul deslavado | 1, 2, 5 | CH | 20/03/2027 | en confección | $ 900
        #2 | Rebozo | 5 | uni | | comprado | $ 350
        >TOÑO
        #1 | Short y playera rota | 1, 4 | 10 | por definir | por comprar |
        #2 | Uniforme escolar | 9, 10 | 10 | 21/03/2027 | en ajustes | $ 500
        >DON EZEQUIEL (Raúl Ibáñez)
        #1 | Saco de lino | 7, 12A | G | | entregado | $ 1,100`,
      tables: [
        {
          track: 'wardrobe',
          headerRow: 1,
          fields: 'A id, B item, C scene, D ignore, E date/dueDate, F status, G cost',
          dataRows: '3-4, 6-7, 9',
          status: {
            'en confección': 'inProgress',
            comprado: 'inHand',
            'por comprar': 'needed',
            'en ajustes': 'inProgress',
            entregado: 'inHand',
          },
        },
      ],
    },
    {
      title: 'Plan de rodaje',
      rows: `
        Esc. | I/E | Set | D/N | Págs | Sinopsis | Elenco
        1 | EXT | PLAYA | D | 1 2/8 | Marina encuentra la red. | 1, 3
        4 | EXT | MUELLE | D | 6/8 | Toño miente. | 3, 5
        FIN DE DÍA 1 - lunes 5 de abril de 2027 - 2 págs
        2 | INT | CASA MARINA | D | 1 | La carta. | 1
        5 | INT | CASA MARINA | N | 2 1/8 | Cena en silencio. | 1, 2
        | | COMIDA
        7 | INT | CASA MARINA | N | 4/8 | La radio habla. | 2
        FIN DE DÍA 2 - miércoles 7 de abril de 2027 - 3 5/8 págs
        DESCANSO - domingo`,
      tables: [
        {
          track: 'schedule',
          headerRow: 1,
          fields: 'A scene, B intExt, C set, D dayNight, E pages, F synopsis, G cast',
          dataRows: '2-3, 5-6, 8',
        },
      ],
    },
    {
      title: 'Riesgos',
      rows: `
        ID | Fecha | Riesgo | Gravedad | Medidas | Responsable | Estado
        #1 | 02/03/2027 | Escenas en el agua con menor | A | salvavidas y lancha | Hugo | en proceso
        #2 | 02/03/2027 | Golpe de calor | M | carpas, hidratación | Hugo | abierto
        #3 | 05/03/2027 | Machete en escena 18 | A | utilería de goma | Paz | cerrado`,
      tables: [
        {
          track: 'issues',
          headerRow: 1,
          fields: 'A id, B date, C description, D severity, E notes, F owner, G status',
          dataRows: '2-4',
          status: { 'en proceso': 'inProgress', abierto: 'needed', cerrado: 'done' },
        },
      ],
    },
    {
      title: 'Presupuesto',
      rows: `
        Cuenta | Concepto | Presupuesto | Gastado | Diferencia
        #1100 | Guion y derechos | #150000 | #150000 | #0
        #1200 | Elenco | #480000 | #120000 | #360000
        #2000 | Equipo técnico | #900000 | #210000 | #690000
        #2500 | Arte y utilería | #220000 | #64000 | #156000
        | TOTAL | #1750000 | #544000 | #1206000`,
      tables: [
        {
          track: 'budget',
          headerRow: 1,
          fields: 'A id, B item/category/description, C budget, D actual, E ignore',
          dataRows: '2-5',
        },
      ],
    },
  ],
};
