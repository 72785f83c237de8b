import type { ProductionKind } from '../../model';
import type { Phrases } from './languages';

/** Words in titles and first lines that say what is being made. A film is what is made where nothing says more. */
export const KIND_WORDS: Readonly<Record<Exclude<ProductionKind, 'film'>, Phrases>> = {
  theatre: {
    en: 'play, theatre, theater, musical, opera, stage manager, sm, dsm, asm, get in, get out, opening night, previews, preview, dress rehearsal, press night, act 1, act 2, act one, sm master, stage show, callboard, pantomime, panto',
    de: 'theater, schauspielhaus, musical, oper, premiere, generalprobe, inspizienz, probenplan, akt 1, akt 2, spielzeit, buhne theater',
    fr: 'theatre, spectacle, piece de theatre, premiere, acte 1, acte 2, generale, compagnie, comedie musicale, opera',
    es: 'teatro, obra de teatro, estreno, musical, ensayo general, acto 1, acto 2, compania teatral, opera',
    it: 'teatro, spettacolo, debutto, atto 1, atto 2, musical, prova generale, compagnia, opera lirica',
    pt: 'teatro, peca de teatro, espetaculo, estreia, ato 1, ato 2, musical, ensaio geral, companhia de teatro, opera',
    nl: 'toneel, theater, voorstelling, musical, bedrijf 1, bedrijf 2, generale repetitie, toneelstuk, opera',
    pl: 'teatr, spektakl, premiera, akt 1, akt 2, musical, proba generalna, sztuka teatralna, opera',
  },
  television: {
    en: 'episode, episodes, ep, eps, season, series, tv, television, block 1, block 2, sitcom, pilot, showrunner, soap, miniseries',
    de: 'folge, folgen, staffel, serie, fernsehen, fernsehserie, pilotfolge',
    fr: 'episode, episodes, saison, serie, television, pilote',
    es: 'episodio, episodios, temporada, capitulo, capitulos, serie, television, telenovela, piloto',
    it: 'episodio, episodi, stagione, puntata, puntate, serie, televisione, fiction tv',
    pt: 'episodio, episodios, temporada, capitulo, serie, televisao, novela, telenovela, piloto',
    nl: 'aflevering, afleveringen, seizoen, serie, televisie, tv serie',
    pl: 'odcinek, odcinki, sezon, serial, telewizja, serialu',
  },
  commercial: {
    en: 'agency, client, commercial, spot, tvc, brand, product shot, cutdowns, cutdown, boards, storyboards, agency boards, advert, ad agency, branded content',
    de: 'agentur und kunde, kunde, werbung, werbespot, werbefilm, spot, imagefilm',
    fr: 'agence, client, publicite, pub, film publicitaire, spot, annonceur',
    es: 'agencia, cliente, publicidad, comercial, spot, anuncio',
    it: 'agenzia, cliente, pubblicita, spot, spot tv, committente',
    pt: 'agencia, cliente, publicidade, comercial, anuncio, spot',
    nl: 'reclame, bureau, klant, commercial, reclamespot, spot',
    pl: 'reklama, agencja, klient, spot, reklamowy, spot reklamowy',
  },
};
