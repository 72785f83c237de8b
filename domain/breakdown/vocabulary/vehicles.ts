/** Whatever drives, sails or flies before the camera. `~` as in the props. */
export const VEHICLES = `
  car, sports car, racing car, race car, racecar, police car, patrol car, squad car, cop car, ~cruiser, police cruiser, rental car, sedan, coupe, convertible, hatchback, station wagon, limousine, limo,
  taxi, taxicab, a cab, minicab, ~jeep, suv, ~van, minivan, delivery van, moving van, police van, news van, camper van, campervan, ~camper, motorhome, rv, winnebago, truck, ~pickup, pickup truck, ~pick-up, pick-up truck,
  flatbed, flatbed truck, tow truck, dump truck, cement truck, garbage truck, fire truck, fire engine, fuel truck, semi truck, semi-truck, 18-wheeler, eighteen-wheeler, tractor trailer, lorry, tanker, fuel tanker, big rig, box trailer,
  ~trailer, ambulance, hearse, paddy wagon, swat van, bus, school bus, double-decker, minibus, tour bus, ~coach, ~tram, trolley bus, streetcar, ~train, freight train, subway train, locomotive, steam train, railcar, handcar,
  motorcycle, motorbike, dirt bike, ~bike, moped, ~scooter, vespa, bicycle, tricycle, tandem, unicycle, quad bike, atv, snowmobile, golf cart, go-kart, go kart, tractor, combine harvester, bulldozer, ~digger, excavator,
  forklift, crane truck, rotator crane, ~rotator, cherry picker, steamroller, ~tank, humvee, armored car, armoured car, armored truck, personnel carrier, ~carriage, horse-drawn carriage, stagecoach, ~wagon, covered wagon, chariot, rickshaw, ~sled, sleigh,
  boat, rowboat, rowing boat, motorboat, speedboat, sailboat, sailing boat, fishing boat, lifeboat, houseboat, canoe, kayak, ~raft, life raft, ~dinghy, yacht, ferry, ~ship, cruise ship, cargo ship, tugboat, ~barge, trawler, submarine, jet ski, gondola, catamaran, hovercraft,
  ~plane, airplane, aeroplane, aircraft, ~jet, private jet, fighter jet, airliner, biplane, seaplane, ~glider, helicopter, chopper, hot air balloon, hot-air balloon, blimp, zeppelin, airship, parachute, hang glider,
  spaceship, starship, spacecraft, ~rocket, space shuttle, flying saucer, ufo, space capsule, lunar rover, emergency vehicles, service vehicles, emergency service vehicles, rescue vehicles, police vehicles, traffic, gridlock, traffic jam, motorcade, ~convoy, squad cars, getaway car,
  indycar, formula one car, stock car, go-cart, monster truck, hot rod, muscle car, lowrider, ice cream truck, ice cream van, food truck, mail truck, armoured van, milk float, black cab, yellow cab, uber, segway, e-scooter, rickshaws, cable car, funicular, ski lift`;

/** Makes and models, which name a vehicle wherever they stand with a capital. */
export const MAKES = `
  mustang, dodge, dodge ram, ford, ford f-150, chevy, chevrolet, chevelle, camaro, corvette, impala, cadillac, buick, pontiac, plymouth, oldsmobile, lincoln continental, lincoln town car, town car, crown victoria, crown vic, mercedes, benz, bmw, audi, porsche,
  volkswagen, vw, beetle, jetta, honda, honda civic, civic, accord, toyota, toyota prius, prius, camry, corolla, hilux, land cruiser, nissan, mazda, subaru, subaru forester, forester, outback, mitsubishi, hyundai, kia, lexus, acura, infiniti,
  tesla, ferrari, lamborghini, maserati, alfa romeo, fiat, lancia, bugatti, rolls royce, rolls-royce, bentley, aston martin, jaguar, mini cooper, land rover, range rover, volvo, saab, renault, peugeot, citroen, citroën, skoda, opel, vauxhall, trabant, lada,
  harley, harley-davidson, harley davidson, ducati, kawasaki, yamaha, escalade, tahoe, bronco, f-150, silverado, tundra, tacoma, humvee, hummer, jeep wrangler, grand cherokee, delorean, thunderbird, gto, trans am, firebird, 
  cessna, learjet, gulfstream, boeing, airbus, black hawk, huey, greyhound bus, winnebago, airstream, peterbilt, kenworth, mack truck, john deere, defender`;
