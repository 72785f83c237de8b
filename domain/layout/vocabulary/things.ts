import type { Phrases } from './languages';

/** What people wear: a column of such words is a costume list, whatever the tab is called. */
export const GARMENT_WORDS: Phrases = {
  en: 'coat, jacket, dress, shirt, boots, boot, hat, skirt, suit, trousers, pants, jeans, shoes, shoe, gloves, glove, scarf, belt, cardigan, sweater, jumper, tie, blouse, uniform, apron, cap, hoodie, tee, tank, trench, gown, vest, waistcoat, doublet, cloak, robe, stockings, socks, tights, shawl, veil, wig, raincoat, oilskin, trunks, swimsuit, underwear, corset, petticoat, bonnet, headscarf, nightgown, pyjamas, pajamas, overalls, leotard, costume, sneakers, heels, sandals, bodysuit, blazer, tux, tuxedo, garment',
  de: 'mantel, jacke, kleid, hemd, stiefel, hut, rock, anzug, hose, jeans, schuhe, handschuhe, schal, gürtel, pullover, krawatte, bluse, uniform, schürze, mütze, umhang, weste, strümpfe, socken, schleier, perücke, regenmantel, kettenhemd, tracht, dirndl, kittel, kopftuch, nachthemd, frack, unterwäsche, umhänge',
  fr: 'manteau, veste, robe, chemise, bottes, chapeau, jupe, costume, pantalon, jean, chaussures, gants, écharpe, ceinture, gilet, pull, cravate, chemisier, uniforme, tablier, casquette, redingote, cape, bas, chaussettes, voile, perruque, ciré, trench, smoking, body, bodies, blouse, foulard, corset',
  es: 'abrigo, chaqueta, vestido, camisa, botas, sombrero, falda, traje, pantalón, zapatos, guantes, bufanda, cinturón, suéter, jersey, corbata, blusa, uniforme, delantal, gorra, capa, medias, calcetines, velo, peluca, chamarra, bata, remera, remeras, campera, pañuelo, mantón, rebozo, sotana',
  it: 'cappotto, giacca, vestito, camicia, stivali, cappello, gonna, abito, pantaloni, scarpe, guanti, sciarpa, cintura, maglione, cravatta, camicetta, uniforme, grembiule, berretto, mantello, calze, velo, parrucca, impermeabile, gilet, tonaca, foulard',
  pt: 'casaco, jaqueta, vestido, camisa, botas, chapéu, saia, fato, terno, calças, calça, sapatos, luvas, cachecol, cinto, camisola, gravata, blusa, uniforme, avental, boné, capa, meias, véu, peruca, xaile, batina, gabardine, lenço',
  nl: 'jas, jurk, overhemd, laarzen, hoed, rok, pak, broek, schoenen, handschoenen, sjaal, riem, trui, stropdas, blouse, uniform, schort, pet, mantel, kousen, sokken, sluier, pruik, regenjas, vest, outfit',
  pl: 'płaszcz, kurtka, sukienka, suknia, koszula, buty, kapelusz, spódnica, garnitur, spodnie, rękawiczki, szalik, pasek, sweter, krawat, bluzka, mundur, fartuch, fartuchy, czapka, peleryna, pończochy, skarpety, welon, peruka, chusta, kamizelka, szlafrok, kożuch',
};

/** What is hired from camera, light, sound and grip houses. */
export const GEAR_WORDS: Phrases = {
  en: 'camera, lens, lenses, tripod, dolly, crane, jib, light, lights, led, hmi, mic, mics, lav, lavs, boom, recorder, mixer, generator, genny, drone, gimbal, steadicam, monitor, battery, batteries, drives, drive, card, cards, stands, c stand, c stands, flags, apple, walkie, walkies, radio mic, radio mics, slider, alexa, red, venice, fx6, fx9, c300, komodo, blackmagic, kino, skypanel, aputure, zoom, minicam, teradek, 70 200, 24 70, 35mm, 85mm, playback, projector, hazer, dimmer, cable, cables, xlr, sandbags, track, body, follow focus, matte box, easyrig',
  de: 'kamera, objektiv, stativ, kran, licht, mikro, mikrofon, recorder, generator, aggregat, drohne, monitor, akku, festplatte, funkgeräte, scheinwerfer, dimmer, beamer, schiene, dolly, set',
  fr: 'caméra, objectif, trépied, grue, projecteur, micro, enregistreur, groupe électrogène, drone, moniteur, batterie, disque, panneaux, panneau, travelling, talkies, led, optiques',
  es: 'cámara, lente, lentes, trípode, grúa, luces, micrófono, grabadora, generador, dron, monitor, baterías, disco, planta, hmi, led, dolly, óptica',
  it: 'camera, ottica, ottiche, cavalletto, gru, luci, microfono, registratore, generatore, gruppo elettrogeno, drone, monitor, batterie, carrello, led',
  pt: 'câmera, câmara, lente, lentes, tripé, grua, luzes, microfone, gravador, gerador, drone, monitor, baterias, disco, led, dolly',
  nl: 'camera, lens, statief, kraan, lamp, lampen, microfoon, recorder, generator, aggregaat, drone, monitor, accu, harde schijf, led',
  pl: 'kamera, obiektyw, statyw, kran, lampa, światło, mikrofon, rekorder, agregat, dron, monitor, bateria, dysk, led, wózek',
};

/** What is rehearsed: a plan of such words is one of rehearsals. */
export const REHEARSAL_WORDS: Phrases = {
  en: 'rehearsal, read, read through, readthrough, stagger, choreo, choreography, blocking, run, run through, fights, songs, singing, music, dress, tech, off book, meet and greet, workshop, warm up, vocal, dance, stumble through, work through, act 1, act 2, act i, act ii, fittings, full company, full co',
  de: 'probe, leseprobe, durchlauf, bauprobe, stellprobe, musik, choreografie, szenisch, musikalisch, hauptprobe, generalprobe, kostümanprobe, konzeptionsprobe, akt, bo 1',
  fr: 'répétition, lecture, filage, italienne, chants, chant, danse, chorégraphie, mise en place, générale, raccord, acte',
  es: 'ensayo, lectura, pasada, coreografía, música, técnico, general, marcaje, acto',
  it: 'prova, lettura, filata, coreografia, musica, generale, prova tecnica, atto',
  pt: 'ensaio, leitura, corrido, coreografia, música, marcações, geral, ato, passagem',
  nl: 'repetitie, lezing, doorloop, choreografie, muziek, generale, bedrijf, akte',
  pl: 'próba, czytanie, próba sytuacyjna, choreografia, muzyka, generalna, przebieg, akt',
};
