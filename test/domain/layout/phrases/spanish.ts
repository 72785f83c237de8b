import type { Phrases } from './phrases-of-text';

export const SPANISH: Phrases = {
  cast: `
    Contrato en manos del representante = offered
    Prueba de cámara el martes = sourcing
    Papel suprimido = cancelled
    Tiene otro rodaje = rejected
    La cadena tiene que aprobar = submitted offered
    Bloqueada hasta el 12 = option
    Caché acordado = agreed
    Pendiente de fechas = sourcing
    Sin noticias de la agencia = sourcing
    Segunda ronda de casting = sourcing
    Contrato devuelto firmado = signed
    Caché cerrado, contrato el lunes = agreed
    La cadena no lo quiere = rejected
    Favorito del director = option
    En la agencia para firma = offered
    Personaje eliminado = cancelled
    Pendiente visto bueno cadena = submitted`,
  crew: `
    Entrevista el lunes = sourcing
    Alta en SS hecha = booked
    Disponible desde el 3/4 = option
    No le cuadran las fechas = rejected
    Plaza amortizada = cancelled
    Contrato preparado = offered
    En proceso de selección = sourcing
    Ha dado el sí = agreed
    Sustituido por Luis = cancelled
    Se le ha hecho oferta = offered
    Baja médica = rejected unknown cancelled needed`,
  locations: `
    Permiso de rodaje en trámite = submitted
    Solicitud registrada en el ayuntamiento = submitted
    Dueña encantada = agreed option
    Descartada por ruido = rejected
    Segunda visita el jueves = sourcing
    Corte de calle autorizado = inHand
    Canon por acordar = sourcing agreed
    A la espera de la comunidad = submitted sourcing
    Cita con la dueña el viernes = sourcing
    Pleno municipal el 12 = submitted
    Fianza entregada = booked agreed
    Los vecinos se oponen = rejected sourcing
    Informe favorable = inHand approved
    Contrato en borrador = submitted agreed
    Vista, gusta = option sourcing`,
  props: `
    En manos del herrero = inProgress
    Pintándose = inProgress
    Encargado a taller = inProgress booked
    Llega el viernes = booked
    Alquiler confirmado = booked
    Préstamo del museo = agreed
    Propuesta enviada a dirección = submitted
    En el camión de arte = ready
    Entregado a atrezzo de rodaje = ready inHand
    Devuelto a la casa = returned
    Ya no sale = cancelled
    En imprenta = inProgress
    Hecho, falta pintar = inProgress
    Sacado del almacén = inHand option
    Comprado en Wallapop = inHand booked
    Se retrasa la entrega = booked
    Hay que doblarlo = needed
    Colocado en set = ready onSet
    Cedido por la marca = agreed
    Mirando opciones = sourcing
    Fuera de guion = cancelled`,
  wardrobe: `
    Bajo por coser = inProgress needed
    En la tintorería = inProgress ready
    Tallas pendientes = needed
    Prueba el jueves = inProgress
    Lo pone la actriz = agreed
    Comprado a falta de arreglo = inProgress inHand`,
  equipment: `
    Presupuesto aprobado = booked approved
    Reserva en firme = booked option
    Producción lo está mirando = submitted sourcing
    Falta PO = needed submitted
    Dos presupuestos recibidos = sourcing
    Lista enviada a la casa = sourcing
    Negociando descuento = sourcing
    Dentro del paquete de cámara = booked agreed
    AESA pendiente = submitted
    Dirección de producción lo revisa = submitted
    Probado y cargado = ready
    Incluido con el técnico = agreed booked
    Albarán firmado = inHand`,
  payments: `
    En remesa del viernes = approved
    Conformada por producción = approved
    Falta albarán = needed
    Segundo aviso = needed
    Retenida por producción = rejected submitted
    Contabilizada = submitted`,
  issues: `
    Lo lleva la asesoría = inProgress
    Dado por cerrado = done
    Reunión mañana = inProgress
    No procede = cancelled done notNeeded`,
  schedule: `
    Pasa al día 14 = booked cancelled
    Adelantada un día = booked
    Falta un plano = inProgress
    Queda 204/1 = inProgress needed
    Planificada = booked
    Recuperación = needed booked`,
};
