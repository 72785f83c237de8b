/** Nouns that call for special effects, visual effects, makeup, music or sound. `~` as in the props. */
export const SPECIAL_EFFECTS = `
  smoke, smoke-stack, smokestack, column of smoke, plume of smoke, ~fire, bonfire, campfire, flame, flames, blaze, inferno, fireball, explosion, ~blast, detonation, ~rain, rainstorm, downpour, drizzle, ~snow, snowfall, snowflake, blizzard, hail, hailstorm, sleet, ~wind, gust, gale, storm, thunderstorm, sandstorm, hurricane, tornado,
  fog, ~mist, steam, spark, sparks, ~lightning, earthquake, quake, aftershock, tremor, shrapnel, debris, ~dust cloud, cloud of dust, dust, ember, embers, muzzle flash, gunfire, gunshot, squib, bullet hole, bullet holes, firework, fireworks, pyrotechnics, ~flood, floodwater, ~splash, ~spray,
  jet of water, bubbles, ash cloud, falling ash, lava, avalanche, landslide, mudslide, waterfall, diesel, gasoline, broken glass, shattered glass, shards of glass, shards, glass shards, toxic gas, tear gas, smoke bomb, smoke grenade, dry ice, fire in the hearth, log fire, candlelight,
  sprinkler, sprinklers, burst pipe, ~leak, oil slick, oil spill, puddle of oil, quicksand, ~waves, crashing waves, tidal wave,
  ashes, dust storm, swirling dust, ~foam, confetti cannon, sparkler, firecracker, torchlight, tracer fire, mortar fire, artillery fire, wildfire, forest fire, flash grenade, flashbang, stun grenade, ~pyre, funeral pyre, geyser, whirlpool, hailstones, icicle, ~frost, blood squib, broken window`;

export const VISUAL_EFFECTS = `
  hologram, ghost, spirit, apparition, phantom, spectre, force field, forcefield, portal, wormhole, laser, laser beam, ~beam of light, mushroom cloud, zero gravity, weightlessness, shockwave, shock wave, energy, thunder bolt, thunderbolt, lightning bolt, bolt of lightning, ~aura, halo, magic spell, magic, monster, creature, dragon, dinosaur,
  unicorn, giant boulder, giant wave, tsunami, giant spider, giant robot, robot, alien ship, mothership, asteroid, meteor, comet, planet, galaxy, nebula, starfield, outer space, spectacular view, breathtaking view, skyline, city skyline, matte painting, split screen, superimposition, ~cloud,
  title card, subtitle, time-lapse, timelapse, reverse footage, x-ray vision, doppelganger, clone, tentacle, tentacles, werewolf, fairy, fairies, mermaid, sea monster, tractor beam, wings,
  holographic display, holographic, space alien, alien creature, star field, black hole, supernova, time warp, warp speed, hyperspace, teleporter, ~vortex, energy beam, energy field, lightsaber, ~ogre, ~troll, goblin, ~demon, t-rex, kraken, griffin, centaur, cyclops, golem, gremlin, poltergeist,
  specter, wraith, cgi, heads-up display, augmented reality, swarm of locusts, locusts, meteor shower, asteroid field, northern lights, aurora borealis, solar eclipse, lunar eclipse, ~eclipse, freeze frame, cyborg, android, floating city, burning city, city in ruins, ruined city, armada,
  fleet of ships, space station, giant squid, ~satellite`;

export const MAKEUP = `
  blood, gash, ~cut, ~cuts, wound, gunshot wound, bruise, bruises, scar, scars, ~scratch, scratches, ~graze, ~burn, burns, blister, black eye, red stain, bloody nose, nosebleed, tattoo, tattoos, sweat, mud, ~bump, swelling, wig, fake beard, false beard, fake moustache, toupee, makeup, make-up, mascara, eyeliner, eye shadow, face paint, war paint, scab, scabs,
  stitches, soot, grime, sunburn, prosthetic, prosthetics, fangs, false teeth, dentures, glass eye, false nose, mohawk, dreadlocks, warts, wart, freckles, birthmark, pus, vomit, foam at the mouth, bullet wound, stab wound, bandaged, bloodstain, lash mark, rash, bald cap, facial hair, stubble, beard, moustache, mustache, goatee, sideburns,
  bite mark, claw mark, needle mark, track marks, rope burn, prosthetic leg, hook hand, peg leg, third eye, pointed ears, clown makeup, white makeup, camouflage paint, smeared lipstick, smudged mascara, running mascara, ~braids, pigtails, ponytail, crew cut, buzz cut, buzzcut, hair curlers, ~curlers,
  hair extensions, comb-over, mullet, powdered wig, five o'clock shadow, gold tooth, gold teeth, missing tooth, split lip, fat lip, bloodshot eyes, frostbite, ~boils, ~lesions, ~sores, dark circles, nose piercing, pregnant belly, baby bump`;

export const MUSIC = `
  ~music, song, pop song, ~tune, melody, lullaby, anthem, hymn, carol, waltz, tango, jazz, jazz music, rock music, classical music, techno, techno music, opera, aria, symphony, concerto, ballad, jingle, soundtrack, circus music, organ music, dance music, reggae, mariachi, serenade, overture, funeral march, wedding march,
  musik, lied,
  marching band music, country music, folk song, folk music, hip-hop, gospel music, piano music, national anthem, happy birthday, christmas carol, theme song, violin music, elevator music, muzak, electronic music, heavy metal, punk rock, salsa music, flamenco, bossa nova, samba, nocturne, sonata,
  mazurka, polka, war drums, drum music`;

export const SOUND = `
  siren, sirens, alarm, car alarm, fire alarm, smoke alarm, burglar alarm, foghorn, fog horn, car horn, church bell, church bells, doorbell, ~thunder, thunderclap, dial tone, ringtone, ring tone, white noise, feedback squeal, heartbeat, echo, air horn, klaxon, intercom, ~buzzer, voice-over, voiceover, radio broadcast, loudspeaker announcement, announcement`;

export const SPECIAL_EQUIPMENT = `
  crane shot, aerial shot, drone shot, dolly shot, tracking shot, underwater shot, underwater camera, steadicam, slow motion, slow-motion, slo-mo, green screen, greenscreen, blue screen, rear projection, process trailer, camera car, rain machine, wind machine, smoke machine, fog machine, snow machine, wire work, wire rig, ratchet, air ram, descender, split diopter, fisheye lens,
  periscope lens, time-lapse photography, stop motion, crash pad, scissor lift, condor, bungee, bungee cord, zip line, zipline, trapeze, revolving stage, revolve, trap door, fly system, turntable stage,
  steadicam shot, aerial view, dolly zoom, gopro, bodycam, body cam, dashcam, dash cam, cctv footage, security footage, night vision, infrared, thermal imaging, macro lens, macro shot, snorricam, bullet time, motion control, insert car, camera crane, technocrane, high-speed camera, car mount,
  helicopter shot`;

/** Words that have a thing in them and are none of its kind. They win over the vocabularies because they are longer. */
export const NOTHING = `
  in alarm, and fires, sticks out, bear of a, whale of a, bull of a, ox of a, giant of a, mouse of a, bird of a, slip of a, watches from, watches as, watches over, watches him, watches her, watches them, watches it, watches with, watches in, watches through, watches and,
  string quartet,
  rain of, football match, football game, football team, baseball game, basketball game, tennis match,
  does, on a chain, new paint, fresh paint, peeling paint, the needle,
  glove box, glovebox, glove compartment, sun visor, side mirror, side-mirror, wing mirror, rearview mirror, rear-view mirror, rearview, fork in, note of, ball of, phone camera, camera view, wave of, sea of, storm of, stone wall, stone floor, stone steps, stone stairs, brick wall, bed of, book club, bar code,
  fire escape, fire door, fire exit, firing line, rain check, snow white, cold fish, big fish, rat race, dog days, pig iron, cat nap, cat walk, crab apple, horse power, watch tower, ring road, belt buckle, lock screen, key point, map reference, light bulb moment, paper trail, cash flow,
  chair lift, table manners, table tennis, bench press, coat of paint, coat of arms, cloud nine, shell shock, glass door, glass wall, glass ceiling, glass window, box office, ticket office, ticket counter, phone call, phone number, phone line, letter opener, drum roll, school bus stop, tank top armor,
  foot of the bed, foot of the throne, flight of stairs, face the music, sheet of rain, sheets of rain, blood pressure, blood relative, blood type, blood test, cut to, cuts to, burn rate, band member, wedding ring finger, ring finger, drink of, bite of, train of thought, train station, bus station, bus stop, car park, parking lot, boat house, boathouse,
  dog house, hen house, bird bath, bird cage, fish market, cattle market, meat market, egg timer, milk bar, tea room, tea shop, coffee shop, coffee house, coffee break, cake shop, flower shop, book shop, bookshop, book store, bookstore, gun range, gun shot, knife edge, bomb shelter, candle light, rose garden, beer garden, wine bar, wine cellar, cheese shop`;
