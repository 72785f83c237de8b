import type { Phrases } from './phrases-of-text';

export const FRENCH: Phrases = {
  cast: `
    Proposition chez l'agent = offered
    Contrat chez l'agent = offered
    Essais prévus mardi = sourcing
    Rôle supprimé = cancelled
    Pris sur un autre tournage = rejected
    Production doit valider = submitted offered
    Accord sur le cachet = agreed
    En option ferme jusqu'au 12 = option
    Agent relancé, sans nouvelles = sourcing
    Deuxième tour de casting = sourcing
    Contrat revenu signé = signed
    Cachet validé, contrat lundi = agreed
    La chaîne n'en veut pas = rejected
    Coup de cœur de la réal = option
    Envoyé chez l'agent pour signature = offered`,
  crew: `
    Embauché au 3/4 = booked
    Attend son devis = sourcing
    Dispo à partir du 12 = option
    Pas libre aux dates = rejected
    Poste supprimé = cancelled
    DPAE à faire = agreed needed
    Lettre d'engagement signée = signed
    Entretien jeudi = sourcing
    A donné son accord = agreed
    Recrutement en cours = sourcing
    Remplacé par Luc = cancelled
    Contrat à renvoyer signé = offered
    OK de principe = agreed`,
  locations: `
    Dossier en préfecture = submitted
    Arrêté de stationnement reçu = inHand
    Le propriétaire hésite = sourcing option
    Deuxième repérage le 4/3 = sourcing
    Écarté par le réalisateur = rejected
    Loyer à négocier = sourcing needed
    Accord de la copropriété = agreed
    Avenant à signer = submitted agreed
    RDV avec la gérante vendredi = sourcing
    Commission de sécurité passée = inHand approved
    Conseil municipal le 12 = submitted
    Bail précaire signé = signed
    Chèque de caution déposé = booked agreed
    État des lieux de sortie fait = returned done
    Les voisins s'y opposent = rejected sourcing
    À revisiter avec le chef déco = sourcing`,
  props: `
    En fabrication chez le sculpteur = inProgress
    En séchage = inProgress
    Peinture à finir = inProgress needed
    Prêté par un particulier = agreed
    Commandé, livraison sous 8 jours = booked
    À récupérer chez Soubrier = booked needed
    Maquette validée = approved
    Maquette envoyée à la réal = submitted
    Dans le camion déco = ready
    Rendu au loueur = returned
    Scène supprimée = cancelled
    Chez l'imprimeur = inProgress
    Fabriqué, à peindre = inProgress
    Sorti du stock = inHand option
    Acheté sur Leboncoin = inHand booked
    Livraison retardée = booked
    Double à prévoir = needed
    Posé sur le décor = ready onSet
    Deux pistes = sourcing option
    Chez le réparateur = inProgress`,
  wardrobe: `
    Ourlets à faire = inProgress needed
    Chez la couturière = inProgress
    Au pressing = inProgress ready
    Deuxième essayage à caler = inProgress needed
    Costume perso = agreed inHand
    Taille à reprendre = inProgress
    Acheté, à retoucher = inProgress inHand
    Essayé, ça va = inHand ready approved
    Prêt du comédien = agreed
    Rôle non distribué = needed`,
  equipment: `
    Devis en validation = submitted
    Bloqué chez TSF = option
    Matériel enlevé = inHand
    Chargé = ready
    Deux devis reçus = sourcing
    Liste envoyée au loueur = sourcing
    Négociation avec le loueur = sourcing
    Retour prévu le 12 = inHand onSet booked`,
  payments: `
    Bon pour accord = approved
    Transmise à la compta = submitted
    En attente RIB = needed
    Chèque envoyé = done
    Relance reçue = needed submitted
    Bloquée par la prod = rejected submitted
    Imputée = submitted
    À viser par la DP = submitted
    Mise en paiement = approved`,
  issues: `
    Assurance saisie = inProgress
    Réunion demain = inProgress
    Rien à faire = done cancelled`,
  schedule: `
    Décalé au J12 = booked cancelled
    Avancé d'un jour = booked
    Plan manquant = inProgress needed`,
  rehearsals: `
    À caler = needed
    Sous réserve = option unknown`,
};
