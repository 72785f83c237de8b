/** Living animals. `~` as in the props. */
export const ANIMALS = `
  dog, puppy, ~pup, hound, terrier, poodle, labrador, retriever, golden retriever, german shepherd, bulldog, pit bull, pitbull, chihuahua, beagle, collie, dachshund, greyhound, mutt, mongrel, guard dog, police dog, watchdog, sheepdog, spaniel, pug, rottweiler, doberman, great dane, lapdog,
  cat, kitten, tomcat, tabby, horse, pony, stallion, mare, foal, colt, donkey, mule, ~ox, ~bull, cow, calf, heifer, cattle, ~herd, sheep, lamb, ~ram, goat, pig, piglet, ~hog, ~boar, chicken, hen, rooster, cockerel, ~chick, ~duck, duckling, ~goose, ~turkey, ~swan,
  bird, pigeon, dove, ~crow, raven, seagull, gull, parrot, parakeet, canary, owl, hawk, eagle, falcon, vulture, sparrow, ~robin, peacock, ostrich, penguin, pelican, heron, flamingo, bats, vampire bat, fruit bat, mouse, rat, hamster, guinea pig, gerbil, ferret, rabbit, bunny, hare, squirrel, chipmunk, hedgehog,
  badger, ~fox, wolf, coyote, jackal, hyena, ~bear, grizzly, polar bear, panda, lion, lioness, tiger, leopard, panther, cheetah, jaguars, cougar, puma, lynx, monkey, ~ape, chimp, chimpanzee, gorilla, orangutan, baboon, elephant, rhino, rhinoceros, hippo, hippopotamus, giraffe, zebra, camel, llama, alpaca,
  deer, stag, ~doe, fawn, moose, elk, reindeer, antelope, ~buffalo, bison, kangaroo, koala, raccoon, skunk, opossum, possum, otter, beaver, walrus, dolphin, whale, shark, octopus, squid, jellyfish, ~crab, lobster, goldfish, trout, salmon, ~eel, stingray,
  snake, rattlesnake, cobra, python, viper, lizard, iguana, gecko, chameleon, crocodile, alligator, turtle, tortoise, frog, toad, ~newt, salamander, spider, tarantula, scorpion, ~flies, bee, wasp, hornet, butterfly, ~moth, cockroach, ~ant, ants, mosquito, crickets, grasshopper, ladybug, firefly,
  fireflies, dragonfly, ~worm, maggot, snail, ~slug, leech, caterpillar, swarm of bees, flock of birds, school of fish, ~animal, livestock, ~pet,
  bloodhound, dalmatian, husky, corgi, alley cat, black cat, siamese cat, persian cat, lab rat, cockatoo, macaw, budgie, hummingbird, woodpecker, magpie, starling, kingfisher, stork, pheasant, ~quail, partridge, carrier pigeon, homing pigeon, warhorse, racehorse, carthorse, packhorse, ~carp, koi,
  catfish, piranha, sea lion, centipede, scarab, fleas, earthworm, weasel, ~mink, stoat, vermin, hound dog`;

/** Plants that the greens department brings or tends. */
export const GREENERY = `
  hedge, ~bush, bushes, shrub, shrubbery, ivy, vine, vines, fern, ferns, ~reed, reeds, potted plant, plant pot, house plant, houseplant, ~plant, palm tree, cactus, tumbleweed, foliage, undergrowth, thicket, bramble, brambles, ~forest, jungle, meadow, orchard, vineyard, cornfield,
  wheat field, rose bush, rosebush, flower bed, flowerbed, flowers, sunflower, sunflowers, tree, ~trees, oak tree, ~oak, pine tree, ~pine trees, apple tree, willow, dead leaves, fallen leaves, autumn leaves, ~leaves, moss, seaweed, tall grass, long grass, ~weeds, lawn, ~turf, topiary, ~bog, ~log, fallen tree, tree stump, ~stump, ~lily, lilies, tulips, daisies,
  potted palm, palm frond, orchid, bonsai, bamboo, sugar cane, sunflower field, rice paddy, olive tree, olive grove, fig tree, lemon tree, cherry blossom, cherry tree, weeping willow, hedgerow, hedge maze, thorn bush, nettles, thistle, dandelion, daffodils, wildflowers, poppies, water lily, lily pads, mistletoe,
  pumpkin patch, vegetable garden, flower garden, pine needles`;
