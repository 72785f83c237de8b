import type { Phrases } from './phrases-of-text';

export const PORTUGUESE: Phrases = {
  cast: `
    Contrato com o agente = offered
    Teste na terça = sourcing
    Personagem cortada = cancelled
    Está noutra produção = rejected
    Canal tem de aprovar = submitted offered
    Cachet por fechar = offered sourcing
    Em opção até dia 12 = option
    Agente a ver datas = sourcing
    Sem notícias do agente = sourcing
    Segunda ronda de casting = sourcing
    Contrato devolvido assinado = signed
    Cachet fechado, contrato segunda = agreed
    O canal não quer = rejected
    Favorito da realizadora = option
    No agente para assinar = offered`,
  crew: `
    Entrevista segunda = sourcing
    Livre a partir de 3/4 = option
    Aceitou outro projeto = rejected
    Proposta aceite, contrato a seguir = agreed
    Inscrito na Segurança Social = booked
    Lugar extinto = cancelled
    Contrato no jurídico = offered
    Em seleção = sourcing
    Deu o sim = agreed
    Substituído pelo Rui = cancelled
    Foi feita proposta = offered
    De baixa = rejected unknown cancelled needed
    A negociar cachet = sourcing offered
    Pré-reservada = option
    Falta resposta = sourcing offered
    Recibos e seguro em ordem = booked`,
  locations: `
    Pedido na Câmara = submitted
    Licença de ocupação emitida = inHand
    Dona muito interessada = agreed option sourcing
    Chumbado pelo realizador = rejected
    Segunda répérage quinta = sourcing
    Corte de rua autorizado = inHand
    Renda a negociar = sourcing
    À espera do condomínio = submitted sourcing
    Encontro com a dona sexta = sourcing
    Reunião de câmara dia 12 = submitted
    Caução paga = booked agreed
    Vizinhos opõem-se = rejected sourcing
    Parecer favorável = inHand approved
    Contrato em minuta = submitted agreed
    A aguardar Capitania = submitted
    2ª hipótese = option
    Preferida do realizador = option approved
    Não autorizado = rejected
    Retirado do guião = cancelled`,
  props: `
    Nas mãos do serralheiro = inProgress
    A secar = inProgress
    A pintar = inProgress
    Encomendado, chega sexta = booked
    Aluguer confirmado = booked
    Empréstimo do museu = agreed
    Proposta ao realizador = submitted
    Na carrinha de adereços = ready
    Devolvido ao fornecedor = returned
    Saiu do guião = cancelled
    Duas hipóteses = sourcing option
    Na gráfica = inProgress
    Feito, falta pintar = inProgress
    Tirado do armazém = inHand option
    Comprado no OLX = inHand booked
    Entrega atrasada = booked
    É preciso duplicar = needed
    Colocado no décor = ready onSet
    Refazer rótulo = inProgress needed
    A orçamentar = sourcing
    Na carpintaria = inProgress
    Aluguer fechado = booked`,
  wardrobe: `
    Na lavandaria = inProgress ready
    Faltam medidas = needed
    Segunda prova quinta = inProgress
    Traz o ator = agreed
    Bainhas por fazer = inProgress needed
    Apertar na cintura = inProgress needed
    Provado, serve = inHand ready approved
    Comprado, falta ajustar = inProgress inHand
    A costurar = inProgress
    Em mão = inHand
    Envelhecimento = inProgress
    Acertar bainhas = inProgress
    Visto e aprovado = approved`,
  equipment: `
    Orçamento em aprovação = submitted
    Nota de encomenda enviada = booked
    Diretor de produção a analisar = submitted
    Falta requisição = needed
    Dois orçamentos recebidos = sourcing
    Lista enviada à rental = sourcing
    A negociar desconto = sourcing
    Incluído no pacote de câmara = booked agreed
    Adjudicado = booked
    Vem com a Inês = agreed booked
    Caiu por orçamento = cancelled rejected`,
  payments: `
    Segue na sexta = approved
    Falta NIF = needed
    Cheque emitido = done
    Segundo aviso = needed
    Retida pela produção = rejected submitted
    Lançada na contabilidade = submitted
    Na contabilidade = submitted`,
  issues: `
    Está com a seguradora = inProgress
    Reunião amanhã = inProgress
    Nada a fazer = done cancelled`,
  schedule: `
    Adiada para dia 14 = booked cancelled
    Antecipada um dia = booked
    Falta um plano = inProgress
    Fechado com elenco = booked
    Passou para dia 14 = booked needed`,
};
