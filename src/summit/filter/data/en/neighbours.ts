/**
 * Real English words one edit from a word of CONTENT (or equal to a disguise of one); they are
 * never read as a misspelling of it.
 */
export const NEIGHBOURS = `
  agreements attachments automat bailing balling bedding belling billings billion binding
  blouses bogus boiling bolus bonds bones bouts budding cancel cancers canker cause caused
  causes causing chance changed charger chargers charles charmed charming charred charted
  charting claus clint cloning closings commissioner contacted contraction contrast dib
  dismount emery ever falter filler filters garage garages hiding hiking inventive manage
  managed manages manger marian marina marine marines marlin martin martins meager mercer
  minted minuet mont monte moth moths mount mouth openings pacha pacing paging parched patch
  patched patches patching paving pawing peach peaches peoples pieced pieces piecing pisces
  playing plying poacher poachers pooch porch pouch praying pricey prick pricks prided
  prides pried priest prime primed priming prince princes prize prized prizes prying queen
  queens queer queers quite quota rabies races rafts rages raids rails raines rains raiser
  rales rapes rashes rated rathe rats raves reacted reacting recuse refuel refuge refute
  relate related relates relating rinse risen riser rites salts seals seams sears seas sects
  sets slats spats supplied supplies supports sweat sweats telegrams tended tenner terribly
  wading wager wagers wagging wags waked wakes waking wales waning wares waring waved waving
  waxed waxing
`;
