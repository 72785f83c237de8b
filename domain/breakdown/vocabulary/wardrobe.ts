/** What is worn. `~` as in the props. */
export const WARDROBE = `
  ~coat, overcoat, trench coat, trenchcoat, raincoat, fur coat, oilskin, oilskin coat, oilskins, lab coat, pea coat, duffel coat, tailcoat, frock coat, waistcoat, jacket, leather jacket,
  denim jacket, bomber jacket, dinner jacket, sport coat, sportcoat, blazer, ~suit, business suit, pantsuit, tracksuit, jumpsuit, boiler suit, bodysuit, wetsuit, spacesuit, space suit,
  hazmat suit, swimsuit, bathing suit, bikini, swim trunks, tuxedo, tux, parka, anorak, windbreaker, poncho, ~cape, cloak, shawl, ~robe, bathrobe, dressing gown, kimono,
  nightgown, nightdress, nightshirt, pajamas, pyjamas, ~dress, wedding dress, evening gown, evening dress, ballgown, ball gown, gown, sundress, skirt, tweed skirt, miniskirt, blouse, shirt, t-shirt,
  tee shirt, tank top, undershirt, polo shirt, hawaiian shirt, sweater, cardigan, pullover, ~jumper, hoodie, sweatshirt, ~vest, safety vest, bulletproof vest, bullet-proof vest, flak jacket,
  kevlar vest, kevlar, body armor, body armour, life jacket, life vest, apron, overalls, dungarees, coveralls, ~uniform, scrubs, fatigues, camouflage, pants, trousers, jeans, ~shorts, leggings, ~tights,
  stockings, sock, socks, underwear, ~boxers, boxer shorts, ~briefs, bra, lingerie, corset, garter, shoe, shoes, ~boot, boots, rubber boots, wellingtons, climbing boots, cowboy boots, combat boots,
  sneaker, sneakers, ~trainers, sandal, sandals, flip-flop, flip-flops, slippers, high heels, ~heels, stilettos, ~loafers, clogs, ballet shoes, ballet slippers, snowshoes,
  hat, ten-gallon hat, cowboy hat, straw hat, top hat, bowler hat, paper hat, party hat, hard hat, ~cap, baseball cap, peaked cap, flat cap, beret, beanie, bonnet, helmet, crash helmet, visor, headscarf,
  scarf, bandana, bandanna, turban, veil, tiara, ~crown, headdress, balaclava, ski mask, glove, gloves, rubber glove, rubber gloves, mitten, mittens, ~belt, tool belt, utility belt, suspenders, ~sash,
  ~tie, necktie, bow tie, bowtie, cravat, cufflinks, cuff links, ~glasses, eyeglasses, reading glasses, sunglasses, ~shades, spectacles, goggles, monocle, eye patch, eyepatch, pince-nez,
  ~watch, wristwatch, wrist watch, necklace, pendant, locket, bracelet, earring, earrings, brooch, cufflink, nose ring, signet ring, dog tags, hospital gown, prison uniform,
  costume, superhero costume, halloween costume, ~armor, ~armour, chain mail, chainmail, toga, tunic, kilt, sari, hijab, burqa, cassock, ~habit, surplice, clerical collar, leotard, tutu, ball gowns,
  mourning dress, mourning clothes, school uniform, fanny pack, cowl, earmuffs, racing suit, fire suit, turnout gear, riot gear, tactical gear, ski suit, diaper, nappy,
  ~clothes, clothing, ~outfit, attire, garb, finery, fur stole, ~stole, ~boa, feather boa, fedora, trilby, stetson, sombrero, mortarboard, jodhpurs, breeches, petticoat, bodice, bustier, waders, galoshes,
  moccasins, spurs, chaps, lapel pin, corsage, boutonniere, buttonhole, face mask, surgical mask, ski goggles, snorkel, flippers`;
