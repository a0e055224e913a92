import type { Pack } from '../read/pack.ts';

/** Endings of French verbs, accents folded away; written out behind a stem: `factur(e|es|…)`. */
const ER =
  '(e|es|ee|ees|er|ez|ons|ent|ais|ait|aient|iez|ions|ant|era|erai|erez|eront|erons|erait|a)';
const IR = '(ir|is|it|ie|ies|issez|issons|issent|issait|issant|ira|irez|iront)';
const RE = '(s|d|re|ez|ons|ent|u|ue|us|ues|ait|aient|ra|rez|ront|rons|rait)';

const CONCEPTS: Pack['concepts'] = {
  WE: `
    nous, on, ns, notre, nos, nôtre, nôtres, chez nous, chez moi, de notre côté, de mon côté,
    ma boîte, notre boîte, mon site, notre site, nous autres, ma boutique, notre maison, mon,
    ma, mes, moi, mien, mienne, miens, miennes
  `,
  I: `
    je, j, jai, moi je, chui, jsuis
  `,
  YOU: `
    vous, votre, vos, vôtre, vôtres, vs, vous autres, tu, te, toi, ton, ta, tes, t, tien,
    tienne, tiens, tiennes, chez vous, chez toi, les autres, autres, quelquun, qqun, qq1,
    certains, certains de vous, chez les autres, ntouma, nta, khoya
  `,
  PEER: `
    prestataire(|s), presta(|s), concurrent(|e|s|es), concurrence, confrère(|s), consœur(|s),
    partenaire(|s), outsourceur(|s), outsourcer(|s), sous traitant(|s), rival, rivaux, bpo,
    entre nous, entre vous, entre prestataires, entre partenaires, entre confrères, un de nous,
    un de vous, un des six, un autre prestataire, autre prestataire, autre partenaire,
    autres prestataires, autres partenaires, autres sites, autre site, autres centres,
    autre centre, uns des autres, uns aux autres, uns les autres, un à autre, les six,
    tous les six, à nous six, nous six, vous six, aucun de nous, aucun de vous, chacun de nous,
    chacun de vous, chacun des six, centre en face, ceux en face, gens en face, boîte en face,
    site en face, en face, voisin(|s), maison en face, qui de vous, lequel de vous,
    lesquels de vous, parmi vous, nouvel entrant, nouvel arrivant, petit nouveau, vous autres,
    toutes les boîtes, les autres boîtes, chaque prestataire, chaque partenaire, chaque vendor,
    vendor(|s), les fournisseurs, maisons, les cinq autres
  `,
  ALL: `
    ensemble, tous ensemble, nous tous, vous tous, on est tous, tous les six, nous six, à six,
    tous pareil, tous la même, tous le même, tous les mêmes, chacun de nous, aucun de nous,
    personne, aucun, aucune, accord, dacc, dac, daccord, on est accord, on se met accord,
    on est bien accord, commun accord, entente, pacte, gentleman, gentlemen,
    pacte de non agression, trêve, cessez le feu, poignée de main, parole donnée, promis juré,
    tope là, topez là, marché conclu, deal, une seule voix, seule voix, même voix, voix commune,
    front commun, position commune, ligne commune, réponse commune, lettre commune,
    courrier commun, liste commune, commun, commune, en bloc, faire bloc, bloc,
    main dans la main, collectivement, collectif, collective, solidaire(|s), solidarité, unis,
    unie, coordonn${ER}, concert${ER}, concertation, concertée, aligné(|s), on aligne, alignons,
    alignez, aligner, chacun chez soi, tout le monde, tt le monde, entre nous, même date,
    même jour, même mois, même semaine, en même temps, au même moment, même discours,
    même ligne, même message, même règle, tenir bon, tenons bon, serr${ER} les rangs,
    serr${ER} les coudes, qui est partant, partants, qui en est, qui suit, main levée,
    levez la main, faites passer, tous les partenaires, 🤝, tous les prestataires,
    tous les sites, toutes les boîtes, aucun site, aucun prestataire, aucun partenaire,
    chaque site, chaque prestataire, chaque partenaire, nous engageons
  `,
  OURSELVES: `
    entre nous, nous tous, vous tous, tous les six, nous six, à six, aucun de nous,
    chacun de nous, un de nous, un seul de nous, chacun des six, aucun des six, les six,
    tous les partenaires, tous les prestataires, tous les sites, tous les centres,
    toutes les boîtes, aucun site, aucun prestataire, aucun partenaire, aucune boîte,
    chaque site, chaque prestataire, chaque partenaire, chaque boîte, chacun ici,
    tout le monde ici, autour de cette table, autour de la table, dans cette salle,
    prestataires, presta(|s), partenaires, personne ici, qui que ce soit ici, six prestataires,
    six partenaires, six maisons, six boîtes, nous autres, ceux qui sont ici, tous ici,
    on est six, entre confrères, entre prestataires, entre partenaires, les cinq autres
  `,
  NOBODY: `
    personne, aucun de nous, aucun de vous, aucun, aucune, aucun des six, aucun prestataire,
    aucun partenaire, aucun site, nul ne, pas un seul, pas un de nous, zéro prestataire, psn
  `,
  LETS: `
    et si on, et si nous, et si, si on, si tout le monde, si chacun, si personne, si nous,
    si tous, on devrait, on devrait tous, on pourrait, nous devrions, nous pourrions,
    je propose, je suggère, proposition, proposons, pourquoi ne pas, pourquoi on, faudrait,
    il faudrait, faut que on, il faut que, faut quon, on part sur, on tient, on gèle,
    on plafonne, on refuse, on aligne, on arrête, on évite, on se cale, on se tient, on va tous,
    on peut se mettre, alignons, restons, gardons, gelons, disons, mettons, refusons, demandons,
    arrêtons, faisons, partageons, décidons, fixons, plafonnons, répondons, laissons,
    boycottons, évitons, tenons, engageons, promettons, jurons, convenons, attendons, exigeons,
    imposons, signons, calons, harmonisons, répartissons, comparons, ça vous dit,
    ça vous dirait, seriez vous prêts, êtes vous prêts, vous êtes partants
  `,
  NOT: `
    pas, ne, n, non, jamais, sans, rien, ni, aucun, aucune, stop, stoppez, arrêt(ez|e|ons|er),
    évit(ez|e|ons|er), interdit, interdire, interdisons, zéro, pas touche, hors de question,
    touchez pas, touche pas, renonc${ER}, plus jamais, ne plus, fini, finis, niet, non merci, 🙅
  `,
  TAIL: `
    et vous, et toi, et chez vous, et chez toi, chez vous, chez toi, vous aussi, toi aussi,
    de votre côté, de ton côté, et vous autres, vous autres, et les vôtres, et les tiens,
    et le vôtre, et la vôtre, et le tien, et la tienne, pareil pour vous, pareil chez vous,
    pareil pour toi, idem chez vous, idem pour vous, vous pareil, toi pareil, vous êtes où,
    vous êtes à combien, tu es où, vous en êtes où, et les autres, les autres, à vous, à toi,
    et vs, dans votre cas, comme nous, comme chez nous, comme vous, vous dites quoi,
    tu dis quoi, même chose chez vous, même chose pour vous, chez vous aussi
  `,
  ASK: `
    combien, cb, cbien, cmb, quel, quelle, quels, quelles, quoi, cest quoi, comment, koman,
    lequel, laquelle, lesquels, lesquelles, est ce que, esk, qui, qui dautre, qui autre,
    avez vous, êtes vous, faites vous, payez vous, donnez vous, pouvez vous, as tu, es tu,
    peux tu, fais tu, donnes tu, cest tu, à combien, de combien, curieux, curieuse,
    par curiosité, à peu près, à la louche, en gros, grosso modo, ordre de grandeur, une idée,
    dites moi, dis moi, dites nous, dis voir, savoir, quelquun, quelquun sait, qqun, qq1,
    quelquun a, peut on, pourrait on, devrait on, doit on, pourquoi, pk, pq, jusqu, où en êtes,
    vous en êtes, je me demande, je voulais savoir, besoin de savoir, svp, stp, sondage, votez,
    quelle date, quel mois
  `,
  PAIR: `
    vous, votre, vos, vs, vôtres, tu, toi, ton, ta, tes, vous autres, les autres, autres,
    quelquun, qqun, qq1, qui, qui autre, quelquun autre, chacun, chacun de vous, tout le monde,
    certains, prestataires, partenaires, chaque prestataire, chaque partenaire, chez vous,
    chez toi, de votre côté, votre boîte, ta boîte, votre site, ton site, les collègues,
    les amis, les copains, confrères, les gars, les gens ici, nous, lesquels, en face
  `,
  PRICE: `
    prix, tarif(|s), tarifaire(|s), tarification, pricing, facturation, refacturation,
    facture(|s), remise(|s), rabais, ristourne(|s), escompte(|s), marge(|s), marge brute,
    coût(|s), surcoût(|s), rentabilité, rentable(|s), majoration(|s), revalorisation(|s),
    indexation, index${ER}, uplift(|s), rate card(|s), grille tarifaire, grille de prix,
    plancher, prix plancher, prix plafond, cher, chère, chers, moins cher, trop cher, plus cher,
    forfait(|s), honoraires, devis, chiffrage, avoirs, dumping, gain share, gainshare, markup,
    discount(|s), bénéfice(|s), hausse tarifaire, hausse de prix, hausse de tarif,
    baisse de prix, baisse de tarif, révision des prix, révision de prix, révision tarifaire,
    heure vendue, prix de vente, taux horaire(|s), taux journalier, tjm, seuil de rentabilité,
    point mort, p&l, ebitda, compte de résultat, cass${ER} les prix, brad${ER}, vente à perte,
    vendre à perte, prix coûtant, tarif horaire, tarif nuit, tarif dimanche, arc, cost,
    cost plus, prix au contact, prix à acte, perdre de argent, gagn${ER} de argent, quote, ttc,
    ht, hors taxe(|s), conditions financières, conditions commerciales, trésorerie, en rouge
  `,
  PRICEHARD: `
    taux horaire(|s), tarif horaire, tarifs horaires, prix horaire, heure de com facturée,
    grille tarifaire, grilles tarifaires, grille de prix, rate card(|s), notre tarif,
    nos tarifs, votre tarif, vos tarifs, ton tarif, tes tarifs, mon tarif, mes tarifs,
    notre prix, nos prix, votre prix, vos prix, ton prix, tes prix, mes prix, notre marge,
    nos marges, votre marge, vos marges, ta marge, ma marge, tes marges, mes marges,
    leurs marges, marge brute, marge nette, marge opérationnelle, notre remise, votre remise,
    nos remises, vos remises, remise de volume, remise volume, remise sur volume,
    remises de volume, remise de fin année, ristourne(|s), prix plancher, prix plafond,
    prix minimum, plancher de prix, plancher tarifaire, plancher commun, tarif plancher,
    tarif minimum, tarif commun, prix commun, prix de vente, coût complet, coût de revient,
    coût du poste, coût par poste, coût au poste, coût par heure, coût horaire,
    coût par contact, coût par appel, coût agent, coût par agent, coût du etp, coût par etp,
    prix par poste, prix du poste, prix par contact, prix au contact, prix à acte, prix de acte,
    prix à heure, prix de heure, prix à la minute, prix de la minute, tarif à acte,
    tarif à la minute, tarif à heure, tarif de acte, tarif de heure, heure vendue,
    heure facturée, heures facturées, facturation à acte, facturation à heure,
    facturation à la minute, facturation au contact, facturation au résultat, hausse tarifaire,
    hausses tarifaires, hausse de tarif, hausse des tarifs, hausse de prix, hausse des prix,
    baisse de tarif, baisse tarifaire, baisse des tarifs, révision tarifaire, révision de prix,
    révision des prix, indexation, indexation syntec, revalorisation tarifaire, gain share,
    gainshare, uplift(|s), casser les prix, casse les prix, cassez les prix, cassent les prix,
    guerre des prix, prix du marché, tarif du marché, gâcher le marché, gâter le marché,
    casser le marché, vendre à perte, vente à perte, prix cassés, tjm, p&l, dumping,
    taux de marge, prix de la position, coût de la position, prix de renouvellement,
    politique tarifaire, modèle tarifaire, modèle de facturation, modèles de facturation,
    modèle de prix, pricing, heure productive, heures productives, heure de com,
    heure de communication
  `,
  CHARGE: `
    factur${ER}, refactur${ER}, charg(ez|eons|ent|er), vend(s|ez|ons|ent|re|u|ue|us|ues),
    bill(ez|er|ons), répercut${ER}, brad${ER}, devis, chiffr(ez|ons|er), cass${ER} les prix,
    margez, marger, pratiqu(ez|ons|ent|er), appliqu(ez|ons|ent) quel, invoice, remis${ER},
    concéd${ER}, concèd(e|ent), rogn${ER}, mettez en facture, passez en facture,
    passe en facture, passez au client, refil${ER} au client, demand(ez|ons) au client,
    coûte au client, rémunér(e|es) par le client
  `,
  UNIT: `
    heure(|s), minute(|s), min, mn, poste(|s), position(|s), etp, fte, contact(|s), acte(|s),
    appel(|s), chat(|s), mail(|s), résolution(|s), formation, mois, ticket(|s), dossier(|s),
    com, agent(|s), conseiller(|s), productive(|s), productif, loguée(|s), loggée(|s),
    traité(|s), traitée(|s), voix, nuit(|s), dimanche(|s), férié(|s), week end(|s),
    fin de semaine, palier(|s), volume(|s), renouvellement, bilingue(|s), licence(|s),
    session(|s), compte, programme, lob, unité, interaction(|s), backoffice, back office,
    débordement, nesting, doublure, heure de écoute, h, siège, anglais, néerlandais, allemand,
    français, espagnol, offshore, nearshore, rétention, niveau 2, n2, sms
  `,
  PERHOUR: `
    lheure, lacte, de heure, par heure, heure productive, heure de com, heure com,
    heure de communication, heure de production, heure de prod, heure loguée, heure loggée,
    heure payée, heure facturée, heure vendue, heure traitée, par minute, de la minute,
    minute traitée, minute de com, minute productive, à la minute, à acte, par acte, acte mail,
    acte chat, acte courrier, de acte, par appel, appel traité, par contact, au contact,
    du contact, contact traité, contact résolu, par poste, du poste, au poste, par position,
    la position, de la position, par etp, de etp, etp mois, par agent, par mail, par chat,
    par dossier, par ticket, tout compris, tt compris, tout inclus, par résolution, par siège,
    hors taxe, h productive, h de com, heure d écoute facturée, la com, ⏱, par tête,
    du dossier traité
  `,
  CURRENCY: `
    €, euro(|s), eur, balles, $, dollar(|s), piastre(|s), cad, usd, £, ¥, dirham(|s), dh, dhs,
    mad, dinar(|s), dt, tnd, dzd, da, fcfa, cfa, xof, xaf, franc(|s), ariary, ar, mga,
    roupie(|s), centime(|s), lei, k€, ke, 💰, 💶, 🥜, riyal(|s)
  `,
  PERCENT: `
    %, pourcent, pourcents, pour cent, pct, prct, points, pts
  `,
  NUMWORD: `
    deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze,
    quinze, seize, dix sept, dix huit, dix neuf, vingt, vingt et un, vingt deux, vingt trois,
    vingt quatre, vingt cinq, trente, quarante, cinquante, soixante, septante, huitante,
    nonante, quatre vingt, cent, cents, mille, million(|s), millier(|s), dizaine(|s),
    douzaine(|s), quinzaine, vingtaine, trentaine, centaine(|s), un sixième, un cinquième,
    un tiers, la moitié, un chiffre, deux chiffres, et demi, et demie, un et demi, xii
  `,
  BIGWORD: `
    trente, quarante, cinquante, soixante, septante, nonante, quatre vingt, cent, mille,
    trentaine, quarantaine, cinquantaine, soixantaine, centaine(|s), millier(|s),
    la moitié de nos, un tiers de nos, deux cents, trois cents, plusieurs centaines
  `,
  MOVE: `
    baiss${ER}, baisse(|s), mont${ER}, remont${ER}, augment${ER}, hauss${ER}, hausse(|s),
    descend${RE}, tenir, tient, tenez, tenons, tiennent, gard${ER}, boug${ER}, bougeons,
    gel${ER}, gèle, gèlent, gelons, plafonn${ER}, réduire, réduit, réduisez, réduisons,
    align${ER}, relev${ER}, relève, recul${ER}, ajust${ER}, rogn${ER}, grignot${ER}, cass${ER},
    lâch${ER}, fix${ER}, revaloris${ER}, chut${ER}, coup${ER}, diminu${ER}, céd${ER}, cède,
    cédez, serr${ER}, brad${ER}, en dessous, au dessus, en deçà, au delà, dessous, dessus, sous,
    plus haut, plus bas, inférieur, supérieur, à la hausse, à la baisse, stable(|s),
    inchangé(|s), figé(|s), bloqué(|s), maigre, mince, négatif, négative, nord, sud, mieux,
    même niveau, au même niveau, supprim${ER}, index${ER}, resserr${ER}, doubl${ER},
    harmonis${ER}, limit${ER}
  `,
  PAY: `
    paie, paies, paye, payes, payer, payez, payons, paient, payent, payé, payés, payée, payées,
    salaire(|s), salarial, salariale, salariales, salariaux, prime(|s), bonus, variable(|s),
    rémunération(|s), rémunér${ER}, augmentation(|s), mutuelle, ticket resto, tickets resto,
    ticket restaurant, tickets restaurant, titres restaurant, titre restaurant, chèques repas,
    chèque repas, panier repas, prime panier, indemnité(|s), avantages, avantages sociaux,
    assurance groupe, assurances collectives, reer, intéressement, treizième mois, 13e mois,
    smic, smig, sme, brut, net, net mensuel, brut mensuel, fixe, fixe mensuel, grille,
    heures sup, heures supplémentaires, temps supplémentaire, majoration(|s), majorées,
    heures de nuit payées, touch(ent|e|es|ez|er), gagn(ent|e|es|ez|er), wari, flouss, flous,
    pognon, fric, thune, thunes, khedma, échelon(|s), fourchette, gratification(|s),
    commission(|s), pécule, allocation transport, indemnité transport, transport, navette,
    télétravail, nao, négo salariale, sursalaire, package, rétrib${ER}, rétribution, acompte,
    avance sur salaire, taux plate, net poche, net en poche, fin du mois, pouvoir achat, revalo,
    carte carburant, prime transport, mal payé, mieux payé
  `,
  PAYHARD: `
    salaire(|s), salarial, salariale, salariales, salariaux, masse salariale, grille salariale,
    grilles salariales, grille de salaire, grille des salaires, rémunération(|s), fiche de paie,
    fiche de paye, fiches de paie, fiches de paye, bulletin de paie, bulletins de paie,
    prime(|s) de nuit, prime(|s) de assiduité, prime(|s) assiduité, prime(|s) de présence,
    prime(|s) présence, prime(|s) de rétention, prime(|s) de fidélité, prime(|s) de bienvenue,
    prime(|s) de embauche, prime(|s) embauche, prime(|s) de signature, prime(|s) de cooptation,
    prime(|s) cooptation, prime(|s) de parrainage, prime(|s) de tutorat, prime(|s) de langue,
    prime(|s) langue, prime(|s) bilingue, prime(|s) bilinguisme, prime(|s) de bilinguisme,
    prime(|s) de panier, prime(|s) panier, prime(|s) de transport, prime(|s) transport,
    prime(|s) de performance, prime(|s) de objectif(|s), prime(|s) objectif, prime(|s) qualité,
    prime(|s) de qualité, prime(|s) ancienneté, prime(|s) de ancienneté, prime(|s) de dimanche,
    prime(|s) du dimanche, prime(|s) de week end, prime(|s) de soir, prime(|s) de soirée,
    prime(|s) de fin année, prime(|s) exceptionnelle(|s), prime(|s) de formation,
    prime(|s) vente, prime(|s) de vente, prime(|s) tuteur, prime(|s) tl,
    prime(|s) mensuelle(|s), prime(|s) variable, prime(|s) de froid, prime(|s) ramadan,
    prime(|s) aïd, prime(|s) de tabaski, ticket(|s) resto, ticket(|s) restaurant,
    titre(|s) restaurant, titres resto, chèque(|s) repas, panier repas, treizième mois,
    13e mois, 13ème mois, intéressement, smic plus, smig plus, au dessus du smic,
    au dessus du smig, augmentation de salaire, augmentations de salaire, augmentation générale,
    augmentations générales, augmentation annuelle, augmentations annuelles, brut mensuel,
    net mensuel, brut par mois, net par mois, brut annuel, fixe mensuel, net en poche,
    net poche, salaire de base, salaire embauche, taux de nuit, majoration de nuit,
    majoration dimanche, majoration du dimanche, commission sur les ventes, indemnité transport,
    indemnité de transport, indemnité repas, nao, coût salarial, négo salariale,
    négos salariales, bonus de rétention, bonus de présence, bonus assiduité, bonus embauche,
    bonus de signature, bonus rétention, fourchette de salaire, fourchettes de salaire,
    politique salariale, package salarial, rémunération variable, variable mensuel,
    variable plafonné, assurances collectives, wari
  `,
  STAFF: `
    agent(|e|s|es), conseiller(|s), conseillère(|s), téléconseiller(|s), téléconseillère(|s),
    téléopérateur(|s), téléopératrice(|s), téléacteur(|s), chargé de clientèle,
    chargés de clientèle, chargée de clientèle, tl, tls, superviseur(|e|s|es), superviseuse(|s),
    sup, sups, chef équipe, chefs équipe, cheffe équipe, cheffes équipe, manager(|s),
    manageur(|s), formateur(|s), formatrice(|s), encadrant(|s), encadrante(|s),
    responsable équipe, responsables équipe, responsable plateau, qa, qas, analyste(|s),
    auditeurs qualité, planificateur(|s), planificatrice, débutant(|e|s|es), junior(|s),
    senior(|s), recrue(|s), bilingue(|s), anglophone(|s), germanophone(|s), néerlandophone(|s),
    n1, n2, gens, gars, filles, personnel, équipe(|s), salarié(|e|s|es), employé(|e|s|es),
    effectif(|s), collaborateur(|s), collaboratrice(|s), staff, tuteur(|s), tutrice(|s),
    parrain(|s), ancien(|s), nouveau(|x), nouvelle(|s), embauché(|s), main oeuvre, talents,
    troupes, petits, jeunes, préposé(|s), préposée(|s), csr, tc, techniciens, opérateurs,
    bonhommes
  `,
  GIVE: `
    donn${ER}, offr(e|es|ez|ons|ent|ir|ait), offert, offerte, vers${ER}, pay${ER}, paie, paient,
    touch${ER}, augment${ER}, gagn${ER}, démarr${ER}, commenc${ER}, début${ER}, plafonn${ER},
    gel${ER}, gèle, gèlent, supprim${ER}, retir${ER}, align${ER}, propos${ER}, accord${ER},
    baiss${ER}, mont${ER}, relev${ER}, lâch${ER}, octroy${ER}, revaloris${ER}, met, mets,
    mettez, mettons, mettent, mis, sort${RE}, pass${ER}, ajout${ER}, pren(ez|ons),
    rembours${ER}, rajout${ER}, rend${RE}, distribu${ER}, harmonis${ER}
  `,
  POACH: `
    débauch${ER}, débauchage(|s), non débauchage, chasseur(|s) de tête(|s), chasse de têtes,
    chasse aux têtes, contre offre(|s), contreoffre(|s), contre proposition(|s), maraud${ER},
    maraudage, braconn${ER}, braconnage, non sollicitation, non embauche, non recrutement,
    mercato, no poach, no poaching, nopoach, pacte de non agression, réembauch${ER},
    vol de salariés, vol de personnel, piqu${ER} du monde, piqu${ER} nos gens,
    piqu${ER} mes gens, piqu${ER} nos agents, piqu${ER} mes agents, piqu${ER} vos agents,
    piqu${ER} mes tl, piqu${ER} vos tl, piqu${ER} nos tl, piqu${ER} mes superviseurs,
    piqu${ER} vos superviseurs, piqu${ER} nos superviseurs, piqu${ER} des agents,
    se piqu${ER} les agents, se piqu${ER} les gens, piqu${ER} les équipes, se piqu${ER} nos,
    se vol${ER} les, siphonn${ER}, dépouill${ER}, headhunt, headhunting, surenchère entre,
    vol${ER} nos agents, vol${ER} mes agents, vol${ER} nos gens, vol${ER} mes gens, 🏴, 🎣
  `,
  HIRE: `
    recrut${ER}, recrutement(|s), embauch${ER}, embauche(|s), approch${ER},
    contact(e|es|ez|er|ent), appel(ez|er|ons|ait|aient), appell(e|es|ent), prend, prends,
    prenez, prennent, prendre, pris, piqu${ER}, vol(ez|es|er|ent|ait),
    touch(ez|e|es|er|ons|ent), chip${ER}, démarch${ER}, sollicit${ER}, chass${ER}, dragu${ER},
    racol${ER}, faire une offre, fait une offre, une offre à, faire une proposition,
    fait une proposition, postul${ER}, candidat${ER}, candidature(|s), repren(d|ds|ez|dre),
    repris, détourn${ER}, linkedin, cv, siphonn${ER}, aspir${ER}, débauch${ER}, appât${ER},
    attir${ER}, ramass${ER}, pioch${ER}, servir chez, récupér${ER}, arrach${ER}, tap${ER} dans,
    courtis${ER}, proposition de embauche, entretien(|s), écriv(ez|ent),
    accueill(ir|ez|ons|e|ent)
  `,
  HIREHARD: `
    recrut${ER}, recrutement(|s), embauch${ER}, embauche(|s), débauch${ER}, postul${ER},
    faire une offre, fait une offre, faire une proposition, fait une proposition, démarch${ER},
    siphonn${ER}, réembauch${ER}, offre de embauche, proposition de embauche, offre embauche,
    promesse de embauche, candidature(|s), chasse(r|z|nt) chez, piocher chez, approcher,
    approchez, approchent, sollicit${ER}
  `,
  RECRUITER: `
    recruteur(|s), recruteuse(|s), chasseur(|s) de tête(|s), cabinet de recrutement,
    équipe recrutement, équipes recrutement, chargé(|e|s|es) de recrutement, sourceur(|s),
    sourceuse(|s), sourcing, service recrutement, talent acquisition, vos rh, ta rh, votre rh,
    tes rh, stand de recrutement, affiche(|s) de recrutement, job dating, salon emploi
  `,
  THEIRS: `
    vos, votre, tes, ton, ta, vôtres, tiens, tiennes, chez vous, chez toi, chez les autres,
    des autres, uns des autres, uns chez les autres, un de autre, entre nous, entre vous,
    en face, centre en face, autre site, autres sites, autres centres, autre centre,
    autres prestataires, autres partenaires, autre prestataire, un autre partenaire,
    chez un partenaire, chez un concurrent, concurrent(|s), confrère(|s), prestataires,
    partenaires, partenaire, prestataire, voisin(|s), chez le voisin, de chez nous,
    vient de chez, venant de chez, sortant de chez, miens, nôtres, un de nous, un de vous,
    un des six, les uns chez
  `,
  BID: `
    appel offres, appels offres, ao, consultation(|s), soumission(|s), soumissionn${ER}, rfp,
    rfps, rfq, rfi, bafo, shortlist, short list, shortlisté(|s), shortlistés, soutenance(|s),
    oral chez le client, cahier des charges, mise en concurrence, remise en concurrence,
    enchère(|s), enchère inversée, enchères inversées, gré à gré, marché public,
    marchés publics, pitch, pitchs, notre offre, votre offre, vos offres, nos offres,
    offre commune, offre finale, dernière offre, meilleure offre, offre technique,
    offre financière, dossier de candidature, achats, acheteur(|s), direction des achats,
    service achats, questionnaire achats, groupement, dossier de réponse, co traitance,
    remise des offres, dépôt des offres, dépôt du dossier
  `,
  BIDHARD: `
    appel offres, appels offres, ao, rfp, rfps, rfq, rfi, bafo, soumissionn${ER},
    enchère inversée, enchères inversées, mise en concurrence, remise en concurrence,
    offre de couverture, offre commune, offre de complaisance, offre de principe,
    réponse conjointe, réponse commune, groupement, remise des offres, dépôt des offres,
    shortlist, short list, shortlistés, shortlisté, soutenance client, marché public,
    offre finale, dossier de réponse
  `,
  DOBID: `
    répond${RE}, réponse(|s), dépos${ER}, soumett(ez|ons|re|ent), soumet, soumis,
    soumissionn${ER}, candidat${ER}, y allez, y vas, on y va, vous allez, tu vas, particip${ER},
    propos${ER}, chiffr${ER}, gagn${ER}, perd${RE}, remport${ER}, rafl${ER}, passez votre tour,
    passer votre tour, passe son tour, passe mon tour, passer son tour, passe notre tour,
    votre tour, notre tour, ton tour, mon tour, à qui le tour, chacun son tour, tour de rôle,
    invit${ER}, retir${ER}, reten${RE}, retenu, retenus, sélectionn${ER}, sur les rangs,
    en lice, positionn${ER}, renonc${ER}, laiss${ER}, remett(ez|re|ons), rend(ez|ons|re|s),
    envoy${ER}, joue(z|s|nt), jouer, à deux, ensemble, relanc${ER}, relance, dossier, tarif,
    chiffre, haut, gonfl${ER}, décrochez, soutenez, défendez, défend, abandonn${ER}, sèche,
    séch${ER}, deadline, date limite, offr(ez|ons|ir|es), convoqu${ER}, demand${ER},
    port(ez|er) le dossier
  `,
  DEALNAME: `
    compte, contrat, programme, renouvellement, marchés, ce marché, le marché de, un marché,
    gros marché, lot, lot 1, lot 2, assureur(|s), assurance(|s), banque(|s), opérateur,
    opérateurs, énergie, énergéticien, mutuelle, compagnie aérienne, aérien, télécom(|s),
    région, métropole, ministère, mairie, département, hôpital, santé, distributeur, enseigne,
    loueur, bailleur, bailleurs, hôtelier, hôtel, secteur public, collectivité(|s), fintech,
    e commerce, poste, postal, transporteur, logistique, sncf, ferroviaire, eau, gaz, caf, cpam,
    hydro, gouvernement, expansion, extension, gros compte, grand compte, logo, recouvrement,
    débordement, donneur ordre, laboratoire, automobile, assisteur, assistance, fibre
  `,
  SPLIT: `
    répart${IR}, répartiss${ER}, répartition, se partag${ER}, nous partag${ER},
    on partage le gâteau, partag${ER} le gâteau, partag${ER} le marché, partag${ER} les comptes,
    partag${ER} les clients, partage des comptes, partage des clients, partage du marché,
    partage de marché, découp${ER}, chacun garde, chacun prend, chacun chez soi, chacun chez,
    chacun reste, pas touche, chasse gardée, chasses gardées, plate bande(|s), plates bandes,
    restez chez, restez sur, reste chez toi, restez dans, on vous laisse, je vous laisse,
    je te laisse, on te laisse, laissez nous, laisse nous, nous laissez, nous laisses,
    vous laissons, vous gardez, tu gardes, vous prenez, tu prends, gardez, arrangez vous,
    arrangeons nous, on arrange entre, marcher sur les pieds, à tour de rôle, tour à tour,
    alloc${ER}, attribu${ER}, territoires
  `,
  MARKET: `
    marchés, le marché, du marché, ce marché, marché français, territoire(|s), région(|s),
    secteur(|s), zone(|s), pays, comptes, compte, clients, client, back office, backoffice,
    ligne pro, ligne affaires, sav, support technique, support, technique, francophone(|s),
    anglophone(|s), anglos, anglais, français, espagnol, arabe, néerlandais, flamand, allemand,
    italien, voix, chat, mails, entrants, entrant, sortants, sortant, émission, réception,
    vente(|s), recouvrement, nuit, nuits, nuitées, week ends, fériés, jours fériés, débordement,
    télécom(|s), banque(|s), assurance(|s), énergie, niveau 2, niveau 1, n2, grand public, pros,
    premium, vip, rétention, volume(|s), nord, sud, ouest, rive sud, rive nord, maghreb,
    hotline, litiges, mobile, fixe, fibre, courrier, résidentiel, affaires, entreprises,
    segment(|s), portefeuille(|s), file(|s), réseaux sociaux, enseigne, opérateur, aérien,
    sinistres, santé, quartier(|s), wallonie, flandre
  `,
  SHARE: `
    part de marché, parts de marché, part du client, part du volume, part des volumes,
    part des appels, part du flux, quelle part, quote part, pourcentage, quel pourcentage,
    tranche du volume, portion, allocation, allocations, répartition, répartitions, dotation,
    proportion, part du gâteau, votre part du, votre part de, votre part des, notre part du,
    notre part de, notre part des, ma part du, ta part du, ta part de, moitié du volume,
    moitié des volumes, moitié des flux, tiers du volume, quart du volume, un sixième, sixième,
    moitié du flux, tiers du flux, clé de répartition, part variable du volume
  `,
  WORKLOAD: `
    volume(|s), volumétrie(|s), flux, trafic, débordement(|s), contacts, transactions,
    appels par jour, appels par mois, appels par semaine, appels jour, appels mois,
    mille appels, mille contacts, milliers appels, k appels, file premium, file vip,
    file retail, nouvelle file, file chat, les prévisions, prévisions de volume, forecast,
    heures facturées, heures confiées, charge confiée, activité confiée, flux entrants,
    mails par jour, dossiers par jour, lignes vip
  `,
  SHIFTED: `
    boug${ER}, bascul${ER}, transfér${ER}, transfèr(e|ent), déplac${ER}, pass${ER}, donn${ER},
    repris, reprend, reprennent, récupér${ER}, perd${RE}, gagn${ER}, envo(ie|ient|ies),
    envoy${ER}, dérout${ER}, rout${ER}, enlev${ER}, retir${ER}, reçoi(s|t|vent),
    recev(ez|ons|oir), reçu, mont${ER}, baiss${ER}, migr${ER}, tourn${ER}, promis, confi${ER},
    attribu${ER}, fil(é|e|ent), piqu${ER}, pris, prend, prends, prenez, hérit${ER},
    trait(ez|ons|e|ent), trait(é|és), coup${ER}, redirig${ER}, demand${ER}, refil${ER},
    repart${IR}, chut${ER}, descend${RE}, part chez, parti chez, partis chez, servi,
    rapatri${ER}
  `,
  CAPACITY: `
    capacité(|s), effectif(|s), headcount, etp, etps, fte, ftes, positions, postes, sièges,
    sureffectif, sous effectif, vague(|s), vague de, promo de, promo, promos, classe de,
    positions vides, postes vides, occupation, dimensionnement, montée en charge,
    montées en charge, ramp, ramp up, rampe, bench, banc, staffing, recrutements, embauches,
    licenciement(|s), pse, plan social, chômage technique, chômage partiel, intérim,
    intérimaires, gel des embauches, heures sup, heures supplémentaires, temps supplémentaire,
    renfort(|s), réserve, saturé(|s), mises à pied, coupures de postes, extension,
    agrandissement, rangées vides, chaises libres, positions libres, taux occupation,
    sous charge, surcapacité, demi plateau, plein, places, samedis, dimanches, week ends,
    horaires, amplitude, cdd, saisonniers, vagues de formation
  `,
  CAPHARD: `
    effectifs, headcount, etp, etps, fte, ftes, positions vides, postes vides, positions libres,
    positions disponibles, positions ouvertes, positions équipées, postes équipés,
    places libres, rangées vides, montée en charge, montées en charge, plan de montée,
    plan de recrutement, plan de embauche, plans de embauche, plan embauche,
    vague de recrutement, vagues de recrutement, vague de embauche, vagues de embauche,
    vague de formation, vagues de formation, promo de septembre, promo de octobre,
    promo de janvier, classe de formation, classes de formation, capacité disponible,
    capacité de débordement, capacité résiduelle, capacité de production, votre capacité,
    notre capacité, vos capacités, nos capacités, surcapacité, gel des embauches,
    gel des recrutements, plan social, pse, chômage technique, chômage partiel, sureffectif,
    sur le banc, bench, dimensionnement, ramp plan, ramp up, taux de occupation,
    nombre de postes, nombre de positions, nombre de agents, nombre de conseillers,
    combien de postes, combien de positions, combien etp, second site, deuxième site,
    nouveau site, nouveau plateau, deuxième plateau, second plateau, ouverture de site,
    fermeture de site, fermeture du site
  `,
  SITE: `
    site(|s), centre(|s), bâtiment(|s), campus, hub, nouveau plateau, deuxième plateau,
    second plateau, deuxième étage, troisième étage, second étage, nouvel étage, filiale,
    casablanca, casa, rabat, tanger, fès, marrakech, kénitra, agadir, meknès, oujda, tunis,
    sousse, sfax, bizerte, alger, oran, dakar, thiès, saly, abidjan, bouaké, antananarivo, tana,
    antsirabe, tamatave, mahajanga, lomé, cotonou, douala, yaoundé, bamako, ouagadougou,
    conakry, lille, roubaix, lyon, marseille, bordeaux, nantes, rennes, toulouse, strasbourg,
    caen, brest, angers, amiens, poitiers, le mans, orléans, montpellier, liège, charleroi,
    bruxelles, namur, mons, montréal, laval, gatineau, sherbrooke, trois rivières,
    drummondville, saguenay, moncton, longueuil, port louis, maurice, maroc, tunisie, algérie,
    sénégal, madagascar, cameroun, togo, bénin, mali, côte ivoire, portugal, lisbonne, roumanie,
    bulgarie, offshore, nearshore, québec, ontario, lac 2, maghreb, afrique, pays
  `,
  OPEN: `
    ouvr(e|es|ez|ons|ent|ir|ira|irons|irez|iront|ait), ouvert, ouverte, ouverture(|s),
    ferm(ez|ons|ent|er|era|eront|erons|erez), ferme(|s), fermé, fermeture(|s),
    agrandi(|r|t|s|e|ssez|ssons|ssent), délocalis${ER}, déménag${ER}, inaugur${ER}, étend${RE},
    extension, réduire la voilure, mettre la clé sous, implant${ER}, supprim${ER} des postes,
    vid${ER} un étage, rendre le bail, rend le bail, ajout${ER} des positions,
    ajout${ER} des postes, construi(re|t|sez|sons)
  `,
  FUTURE: `
    prochain(|e|s|es), prochainement, an prochain, année prochaine, mois prochain,
    semaine prochaine, trimestre, semestre, janvier, février, mars, avril, mai, juin, juillet,
    août, septembre, octobre, novembre, décembre, rentrée, printemps, automne, hiver, cet été,
    avant été, après été, fin été, bientôt, 2026, 2027, 2028, t1, t2, t3, t4, q1, q2, q3, q4,
    on va, nous allons, vous allez, je vais, va ouvrir, va fermer, dici, à partir de, dès,
    ramadan, noël, haute saison, fin année, fin de année, soldes, black friday, prévoi(s|t|ent),
    prévoy(ez|ons), prévu, prévue, prévoir, planifi${ER}, projet, projette, on compte,
    vous comptez, comptez vous, envisag${ER}, futur, future, demain, plus tard, en cours de,
    pic, après les fêtes, avant les fêtes, temps des fêtes, jusqu, renouvellement,
    plan à trois ans, horizon, sous peu
  `,
  BOYCOTT: `
    boycott(|s|e|es|er|ez|ons|ent), boycotter, blacklist${ER}, blackbouler, liste noire,
    listes noires, front commun, faire bloc, fait bloc, en bloc, fronde, représailles,
    sabot${ER}, grève du zèle, au ralenti, traîn${ER} les pieds, traîner des pieds,
    lettre commune, courrier commun, lettre collective, lettre à six, mail commun,
    lettre ouverte, au ban, exclure, excluons, exclut, sanction commune, punir, puniss(ons|ez),
    faire pression, pression collective, pression commune, claqu${ER} la porte ensemble,
    couper les ponts, coupons les ponts, mettre au placard, mettre dehors, mettre hors jeu,
    tous dehors, dehors le, tourner le dos, bras de fer, bras croisés, bloqu${ER} tous,
    débrayage, rayer de la liste, rayons le, rayé
  `,
  REFUSE: `
    refus${ER}, rejet${ER}, rejett(e|ent), dire non, dit non, disons non, dites non, disent non,
    ne signe, signe pas, signez pas, signons pas, sign${ER}, accept${ER}, accepte pas,
    renouvel${ER}, renouvelle, renouvellent, résili${ER}, arrêt${ER}, quitt${ER}, lâch${ER},
    bloqu${ER}, stopp${ER}, ignor${ER}, suspend${RE}, boud${ER}, travaill${ER} avec, bosse avec,
    bosser avec, plus travailler, achèt(e|ent), achet${ER}, répond pas, répondre, cèd(e|ent),
    céd${ER}, pli${ER}, menac${ER}, rend${RE}, reprend, oppos${ER}, résist${ER}, retir${ER},
    laiss${ER} tomber, freiner, freine, sabord${ER}, ferm${ER} la porte, expuls${ER}, exig${ER},
    exigeons, répondons pas, change de, changer de
  `,
  TARGET: `
    fournisseur(|s), agence(|s), agence de intérim, boîte intérim, intérim, logiciel(|s),
    éditeur(|s), cabinet(|s), consultant(|e|s), plateforme, opérateur télécom, nouveau venu,
    nouvel entrant, petit nouveau, nouvel arrivant, newcomer, donneur ordre, donneurs ordre,
    client, pénalité(|s), clause(|s), avenant(|s), pilote, achats, startup, start up, bailleur,
    organisme, centre de formation, organisme de formation, prestataire(|s), exigence(|s),
    conditions, audit(|s), application, appli, crm, barème, malus, sla, questionnaire,
    grille de pénalités, baisse de prix, remise, annexe, forum, sommet, cette table,
    renouvellement, contrat, prévisions, reporting(|s), livrable(|s), recruteur, courtier,
    traiteur, loueur de casques, casques, wfm, dialer, traducteur
  `,
  STRATEGY: `
    stratégie(|s), stratégique(|s), feuille de route, roadmap(|s), rachat(|s), rachet${ER},
    rachèt(e|ent), acquisition(|s), acquér(ir|ons|ez), fusion(|s), fusionn${ER}, à vendre,
    mise en vente, introduction en bourse, en bourse, fonds de investissement,
    fonds investissement, investisseur(|s), investi(r|t|ssez|ssons|ssent|ssement|ssements),
    callbot(|s), voicebot(|s), chatbot(|s), bot(|s), bot vocal, agent virtuel, automatis${ER},
    automatisation, ia, intelligence artificielle, genai, ia générative, agent assist,
    nouveau marché, nouveau pays, nouveaux marchés, nouveaux pays, diversifi${ER},
    diversification, lancement, filiale, cession, céder la, se retirer, sortir du,
    sort${RE} du marché, positionnement, repositionn${ER}, implanter, implantation,
    implant${ER}, actionnaire(|s), conseil administration, comité de direction, comex, codir,
    ca a validé, partenariat, offre de service, nouvelle offre, plan à trois ans, plan 2027,
    transcription, traduction en temps réel, neutralisation accent, accent, plateforme maison,
    marque blanche, levée de fonds, joint venture, métier(|s) nouveau, content moderation,
    modération de contenu, externaliser, internalis${ER}, internalisation, délocalis${ER},
    télétravail, full remote, lance(ment|r|z|ns), selfcare, self care, speech analytics,
    analytics, tout digital
  `,
  STRATHARD: `
    roadmap produit, roadmap ia, notre roadmap, votre roadmap, ta roadmap, vos roadmaps,
    feuille de route produit, votre feuille de route, feuille de route ia, rachat(|s),
    rachet${ER}, rachèt(e|ent), fusionn${ER}, fusion avec, est à vendre, introduction en bourse,
    entrée en bourse, fonds de investissement, fonds investissement, voicebot(|s), callbot(|s),
    bot vocal, plan stratégique, plan à trois ans, votre stratégie ia, vos plans, nos plans,
    notre stratégie commerciale, votre stratégie commerciale, prochain pays, prochain marché,
    levée de fonds, joint venture, cession, diversification, sortir du marché
  `,
  CONFID: `
    confidentiel(|le|s|les), confidentialité, nda, secret industriel, secret des affaires,
    secret de fabrication, embargo, sous embargo, pas public, pas publique, pas encore public,
    pas encore publique, non public, pas annoncé, pas encore annoncé, pas officiel,
    pas encore officiel, pas encore sorti, pas encore sortie, pas sorti, pas sortie,
    usage interne, diffusion restreinte, diffusion interne, ne pas diffuser, pas diffuser,
    ne circule pas, ne pas transférer, ne pas faire suivre, sous le manteau, sous nda,
    accord de confidentialité, clause de confidentialité, nom de code, en avant première, fuité,
    a fuité, fuiter, je devrais pas, je ne devrais pas, devrais pas le dire,
    pas le droit de le dire, pas censé, pas censée, pas censés, ne répétez pas, répétez pas,
    répète pas, gardez ça pour vous, garde ça pour toi, garder ça pour vous, ça reste ici,
    ça sort pas ici, top secret, classifié, brevet, brevet déposé, interne seulement,
    réservé interne, autre client quon, autre opérateur quon, autre banque quon,
    autre donneur ordre, propriétaire, savoir faire, version bêta, bêta fermée, bêta, proto,
    prototype, exclu, scoop, bruits de couloir, sous le coude
  `,
  DOC: `
    document(|s), doc, docs, fichier(|s), annexe(|s), grille(|s), matrice(|s), deck, slides,
    diapo(|s), présentation, script(|s), playbook(|s), manuel(|s), procédure(|s), pdf,
    capture(|s), capture écran, tableau de bord, tableur, excel, rapport(|s), dashboard, modèle,
    export, extraction, enregistrement(|s), prompt(|s), base de connaissance,
    base de connaissances, algorithme, algo, formule, prévisions, fiche produit, powerpoint,
    ppt, cahier des charges, scan, contrat, pièce jointe, pj, 📎, argumentaire(|s), plan,
    maquette, bordereau, note interne, mémo, compte rendu, logigramme, arbre de décision,
    plan de formation, spec, specs, charte
  `,
  OWNED: `
    du client, leur script, leur grille, leurs scripts, leur fichier, leur playbook,
    leur manuel, leur contrat, leur deck, leurs slides, leur outil, leur algo, donneur ordre,
    du donneur, de la banque, autre banque, autre client, autre opérateur, de opérateur,
    de assureur, assureur, concurrent, concurrente, ancien employeur, ancienne boîte,
    mon ancienne, mon ancien, interne(|s), fournisseur, éditeur, de la maison mère,
    autre compte, du compte, compagnie, mutuelle, enseigne, opérateur, autre contrat,
    autre programme, autre donneur
  `,
  HAND: `
    envo(ie|ient|ies), envoy${ER}, transfèr(e|es|ent), transfér${ER}, transmet(|s|tre|tez|tons),
    partag${ER}, coll(e|er|ez), copi${ER}, copier coller, copié collé, montr${ER}, je peux vous,
    je vous file, je te file, fil(er|ez) le, balanc${ER}, post${ER}, ci joint, ci jointe,
    en pièce jointe, joint, jointe, upload${ER}, téléverse, téléverser, télécharg${ER},
    sous les yeux, faire suivre, fais suivre, vous lire, vous lis, dict(e|er|ez), refil${ER},
    je vous passe, je te passe, je vous donne, je te donne, dépos${ER}, photographi${ER},
    jai récupéré, récupér${ER}, mis la main, tombé sur, je vous mets, je le mets, je la mets,
    je vous dis, révèl(e|er), réciter, voir chez, en exclu, dévoil${ER}, 📎
  `,
  SECRETNAME: `
    mot de passe, mots de passe, mdp, motdepasse, login, logins, identifiant(|s), code,
    code pin, pin, token, jeton, clé api, clé wifi, badge admin, vpn, wifi, wi fi, admin, user,
    utilisateur, otp, code accès, digicode, code porte, code de la porte, question secrète,
    réponse secrète, question de sécurité, compte de test, compte de démo, compte démo,
    compte admin, cookie de session, password, pass, pwd, pswd, passphrase, clé de licence,
    clé secrète, 🔑, console admin, console, code alarme, code sms, accès vpn, accès admin
  `,
  SECRETHARD: `
    mot de passe, mots de passe, mdp, motdepasse, code accès, code de accès, clé api, token api,
    jeton, digicode, code porte, code de la porte, réponse secrète, question secrète, code wifi,
    clé wifi, clé du wifi, mdp wifi, compte admin, console admin, identifiants, password, pwd,
    pswd, passphrase, code pin, code alarme, accès admin, accès vpn, clé secrète,
    cookie de session, badge admin, code usage unique, code à usage unique, 🔑
  `,
  TERM: `
    pénalité(|s), malus, bonus malus, sla, slas, niveau de service contractuel, contrat(|s),
    contractuel(|le|s|les), clause(|s), avenant(|s), préavis, résiliation, durée de engagement,
    durée engagement, durée du contrat, volume minimum, volume garanti, minimum garanti,
    engagement de volume, exclusivité, non concurrence, responsabilité illimitée,
    plafond de responsabilité, délai de paiement, délais de paiement, délai de règlement,
    conditions de paiement, jours fin de mois, garantie de volume, franchise,
    plafond de pénalités, tacite reconduction, reconduction, reconduit, bonus qualité,
    bonus satisfaction, critères de bonus, barème, dommages et intérêts, force majeure,
    droit audit, audit surprise, sortie anticipée, clause de sortie, annexe sla, annexe qualité,
    annexe(|s), msa, sow, kpi contractuels, poids des indicateurs, pondération(|s), earn back,
    earnback, rétrocession, avoir sur facture, contrat cadre, conditions contractuelles,
    changement de contrôle, sous traitance autorisée, engagé sur trois ans, trois ans ferme,
    ferme, échéance
  `,
  TERMHARD: `
    malus, bonus malus, pénalité(|s) sla, nos pénalités, vos pénalités, tes pénalités,
    plafond de pénalités, plafond des pénalités, barème de pénalités, grille de pénalités,
    clause de pénalité, clause de pénalités, clause de sortie, clauses de sortie,
    clause de volume, clause exclusivité, clause de exclusivité, clause de résiliation,
    clause de revoyure, clause audit, clause de audit, votre sla, notre sla, vos sla, nos sla,
    ton sla, annexe sla, annexe qualité, votre avenant, notre avenant, avenant(|s),
    volume minimum, volume garanti, minimum garanti, minimum de volume, garantie de volume,
    engagement de volume, engagements de volume, délai de paiement, délais de paiement,
    délai de règlement, conditions de paiement, jours fin de mois, responsabilité illimitée,
    plafond de responsabilité, durée de engagement, durée engagement, tacite reconduction,
    earn back, earnback, contrat cadre, notre contrat, votre contrat, ton contrat, mon contrat,
    vos contrats, nos contrats, préavis de sortie, préavis de trois mois, préavis de six mois,
    msa, sow, droit audit, exclusivité, bonus contractuel, bonus qualité du client,
    critères de bonus, pondération des indicateurs, poids des indicateurs, sortie anticipée,
    trois ans ferme, force majeure, dommages et intérêts, net 60, net 90
  `,
  DOCK: `
    retien(t|nent|s), reten(ir|u|ue|us|ait), plafonn${ER}, exonér${ER}, exonèr(e|ent),
    négoci${ER}, renégoci${ER}, dédui(re|t|sent), signé, signez, signons, signer,
    sanctionn${ER}, annul${ER}, exclu(re|t|es|s), lev(é|ée|er), levé la, sauter, sauté,
    fait sauter, passé éponge, résili${ER}, reconduit, renouvelé, signé pour,
    appliqu(e|ent) des pénalités, ponctionn${ER}, ponction, défalqu${ER}, ampute
  `,
  HEALTH: `
    dépression, dépressif, dépressive, déprime, cancer, enceinte, grossesse, vih, sida,
    séropositif, séropositive, bipolaire, schizophrène, diagnostiqué(|e), diagnostic, chimio,
    chimiothérapie, désintox, cure de désintox, suicide, suicidaire, alcoolique, alcoolisme,
    handicap, handicapé(|e), rqth, arrêt maladie, congé maladie, en arrêt, longue maladie,
    burn out, burnout, fausse couche, opéré(|e), épilepsie, épileptique, diabète, diabétique,
    autiste, autisme, tdah, psychiatre, psychiatrique, psy, hospitalisé(|e), hôpital, avc,
    infarctus, congé maternité, mi temps thérapeutique, addiction, toxicomane, drogué(|e),
    drépanocytose, tuberculose, paludisme, hépatite, crise angoisse, crises angoisse,
    crise de panique, crises de panique, anorexie, boulimie, tumeur, leucémie, test positif,
    dépistage positif, tentative de suicide, antidépresseurs, sclérose, invalidité, inapte,
    dialyse
  `,
  HRFACT: `
    viré(|e|s), licencié(|e|s), licencier, démission, démissionné, renvoyé(|e), congédié(|e),
    avertissement(|s), mis à pied, mise à pied, mise au placard, au placard, sanction,
    disciplinaire, conseil de discipline, divorce, divorcé(|e), liaison, casier,
    casier judiciaire, garde à vue, prison, abandon de poste, dossier rh, dettes,
    surendetté(|e), syndicaliste, délégué syndical, déléguée syndicale, syndiqué(|e),
    du syndicat, entretien préalable, ivre, saoul, bourré, soûl, endormi(|e), dormait, plainte,
    porté plainte, salaire, matricule(|s), période de essai, fin de période, absences, retards,
    blâme, harcèlement, harcelé, faillite, volait, a volé, fraude, fraudé, huissier,
    saisie sur salaire, cv, postulé, rappelle encore, réclame encore, insultes
  `,
  PERSONAL: `
    numéro de sécu, numéro de sécurité sociale, sécurité sociale, numéro de carte, rib, iban,
    passeport, carte identité, cin, cni, nina, pièce identité, adresse perso, son adresse,
    leur adresse, date de naissance, numéro perso, son numéro, son portable, son gsm, son tel,
    son téléphone, leurs numéros, matricule(|s), liste des départs, liste des sortants,
    liste des partants, liste des absents, liste nominative, dossier médical, dossiers médicaux,
    dossier rh, dossiers rh, mail perso, feuille de présence, tableau de présence, cvv,
    permis de conduire, son 06, nas, casier judiciaire, adresse ip, son cv, leurs cv, domicile,
    habite au, habite à, nom de jeune fille, fichier du personnel, certificat médical,
    certificats médicaux, bulletin de salaire, numéro de compte, numéro de dossier
  `,
  PERSONALDO: `
    voici, voilà, partag${ER}, envo(ie|yer|yez|yé), envoy${ER}, post${ER}, dépos${ER}, ci joint,
    en pièce jointe, je vous mets, je mets, sur la capture, dans la capture, nom(|s), liste,
    tableau, sappelle, appelle, habite, joignable, fini par, finit par, se termine par, cest,
    est, était, passe, refus${ER}, son, sa
  `,
  TITLE: `
    mr, mme, mlle, mgr, dr, monsieur, madame, mademoiselle, docteur, maître, mrs, sidi, lalla,
    tonton, tata
  `,
  SHEHE: `
    elle, lui, son, sa, ses, il a, il est, il fait, quil a, quil est, celle ci, celui ci,
    la pauvre, le pauvre
  `,
  AGENT: `
    agent, agente, conseiller, conseillère, téléconseiller, téléconseillère, tl, superviseur,
    superviseure, superviseuse, sup, chef équipe, cheffe équipe, chef plateau,
    responsable plateau, formateur, formatrice, collègue, coach, salarié, salariée, employé,
    employée, analyste, petit, petite, gars, fille, mon n2, une de mes, un de mes,
    une des miennes, un des miens, de mon équipe, de notre équipe, équipe soir, équipe de nuit,
    équipe nuit, équipe jour, équipe b, équipe matin, le client, la cliente, abonné, abonnée,
    appelant, appelante, candidat, candidate, parrain, marraine, tuteur, tutrice, stagiaire,
    alternant, alternante, assuré, assurée, poste
  `,
  RANK: `
    classement(|s), classé(|e|s), class(er|ez|ons), palmarès, podium, bon dernier,
    bons derniers, dernier du, derniers du, dernière place, première place, en tête, en queue,
    queue de peloton, lanterne rouge, top 3, top, pire(|s), le pire, meilleur(|e|s|es),
    moins bon, moins bons, plus mauvais, plus mauvaise, numéro un, numéro 1, mieux noté,
    mieux notés, ranking, rang, leaderboard, scoreboard, score(|s), comparatif, comparer,
    comparez, comparaison, comparons, devant vous, derrière nous, à la traîne, rame, rament,
    traîne, bonnet de âne, par prestataire, par site, par société, par entreprise, par boîte,
    par partenaire, par maison, en avance, en retard, mieux que, pire que, moins bien que,
    plombe, plombent, battu, battus, mauvais élève, mauvais élèves, tableau des scores, étoiles
  `,
  METRIC: `
    csat, nps, dmt, aht, fcr, qs, satisfaction, décroché, taux de décroché, taux de résolution,
    taux de transfert, qualité, note qualité, notes qualité, score qualité, audit qualité,
    audit, scores, score, turnover, attrition, absentéisme, résultats, réitération,
    réitérations, adhérence, kpi, kpis, indicateurs, perf, perfs, performance, performances,
    durée moyenne, abandon, taux de abandon, taux de conversion, conversion, notes, note,
    étoiles, idées, contributions, contribution, votes, productivité, one call, rdr
  `,
  INSULT: `
    nul(|s), nulle, nulles, nullard(|s), nullité, incapable(|s), incompétent(|e|s|es),
    clown(|s), guignol(|s), menteur(|s), menteuse, tricheur(|s), trichent, triche, escroc(|s),
    arnaqueur(|s), voleurs, bras cassés, fainéant(|s), feignant(|s), feignasse(|s),
    flemmard(|s), la honte, honteux, ridicule(|s), amateurs, rigolos, pitoyable(|s), débile(|s),
    idiot(|s), stupide(|s), imbécile(|s), crétin(|s), cons, connards, abruti(|s),
    arrogant(|e|s), donneurs de leçons, radin(|s), boulet(|s), bas de gamme, au rabais,
    bouffon(|s), loosers, losers, ploucs, pourri(|s), poubelle, 🗑, mauvaise foi, bons à rien,
    bon à rien, tocard(|s), charlot(|s), mercenaires, profiteurs, parasites, hypocrite(|s),
    usine à, lamentable(|s), minable(|s), médiocre(|s), branquignols, savent même pas,
    savent pas écrire, connaissent rien, comprennent rien, raccrochent au nez, bidon,
    bidonn${ER}, pas sérieux, pas fichus, pas foutus, jamais foutus, à la ramasse, épaves,
    cancres, poussiéreux, typique des, bien les, toujours les mêmes, font les importants
  `,
  THEM: `
    votre équipe, votre site, vos agents, vos conseillers, vos équipes, vos superviseurs,
    votre boîte, ton équipe, ton site, ta boîte, tes agents, tes gars, vos gars, ce site,
    ce centre, ce prestataire, ce client, cette boîte, cette maison, cette bande, ces gens,
    ces gars, leur équipe, leurs agents, leur site, leur centre, leur boîte, leurs conseillers,
    leurs équipes, le client, donneur ordre, la table, chez eux, eux, offshore, les gars de,
    ceux de chez, ceux du, animateur, animatrice, facilitateur, facilitatrice, modérateur,
    modératrice, prestataire(|s), concurrent(|s), confrère(|s), vous autres, certains ici,
    certaines boîtes, certains prestas, certains prestataires, certains sites, le site de,
    le centre de, équipe de, les nouveaux prestas, leur patron, leur directeur, leur dg,
    y en a qui, yen a qui, les marocains, les tunisiens, les malgaches, les sénégalais,
    les français, les belges, les québécois, les parisiens, les lyonnais, les ivoiriens,
    les lillois
  `,
  HIDDEN: `
    whatsapp, watsap, wtsp, whats app, wsp, telegram, messenger, viber, signal, wechat, insta,
    en privé, message privé, messages privés, mp, en mp, dm, en dm, en dehors, hors plateforme,
    au bar, bar de hôtel, en terrasse, apéro, parking, fumoir, coin fumeurs, pause clope,
    hors micro, en off, off the record, entre quatre yeux, groupe à part, petit groupe à part,
    autre canal, canal privé, canal parallèle, groupe parallèle, groupe privé, mon perso,
    mon numéro, mon 06, mail perso, mon mail perso, adresse perso, appelle moi, appelez moi,
    écris moi, écrivez moi, ping moi, pingez moi, textez moi, texte moi, après la séance,
    après la réunion, sans le client, sans la juriste, sans le juriste, sans animatrice,
    sans animateur, sans elle, entre prestataires, que entre nous, rien que nous, de vive voix,
    au dîner, au restaurant, au lobby, de bouche à oreille, ailleurs, hors réunion, hors séance,
    à huis clos, huis clos, google doc, au café de en face, au thé, 📱
  `,
  HIDDENHARD: `
    telegram, viber, wechat, messages éphémères, message éphémère, en off, hors micro,
    off the record, groupe à part, groupe parallèle, canal parallèle, groupe secret,
    hors plateforme, en dehors de la plateforme, hors procès verbal, hors pv, hors compte rendu,
    pas au compte rendu, pas dans le compte rendu, pas au pv, pas dans le pv,
    groupe sans le client, groupe whatsapp entre, groupe des prestas,
    whatsapp entre prestataires, seconde réunion, vraie réunion, sans laisser de trace,
    sans laisser de traces, pas de trace, aucune trace, entre quatre yeux
  `,
  HIDE: `
    effac${ER}, supprim${ER}, pas au compte rendu, pas dans le compte rendu, pas au pv,
    compte rendu, procès verbal, pv, écrire ici, écrit ici, pas ici, par écrit, pas par écrit,
    trace(|s), sans trace, filtre, modérateur, modératrice, modération, juriste, avocat,
    avocate, enregistré, enregistr${ER}, caméra(|s), micro(|s), la machine, le bot, animatrice,
    animateur, radar(|s), sous les radars, capture de écran, transcription, détect${ER},
    repér${ER}, bloque tout, ça bloque, mot codé, code entre nous, en verlan, autre mot,
    mouchard, surveill${ER}, flaire, oreilles, murs ont des oreilles, observateur, observatrice,
    conformité, renomm${ER}, cach${ER}, planqu${ER}, à abri
  `,
  COACH: `
    brief(|s), briefing(|s), débrief(|s), debrief(|s), coach(|s), coaching(|s), coacher,
    feedback(|s), écoute(|s), écouter, double écoute, empathie, reconnaissance, bravo(|s),
    merci(|s), kudos, tutorat, mentorat, mentor(|s), binôme(|s), parrainage, jeu de rôle,
    jeux de rôle, icebreaker(|s), brise glace, rituel(|s), entretien individuel,
    tête à tête avec, one to one, un à un, calibrage, calibration, intégration, onboarding,
    pause, café, gâteau, déjeuner, repas, croissants, thé, atelier(|s), salle, tableau blanc,
    post it, slides, quiz, karaoké, photo, photos, musique, chanson, chanter, dessin,
    histoire(|s), vidéo, ordre du jour, carnet, affiche, tombola, humeur, cloche, vote, votes,
    sourire(|s), silence(|s), respirer, respiration, patience, bienveillance, posture,
    formation, apprendre, progress${ER}, confiance, motivation, ambiance, discours, lettre,
    devinette, bonjour, phrase(|s), ton, voix posée, micro
  `,
  CALLER: `
    appelant(|e|s|es), usager(|s), usagère, abonné(|e|s|es), assuré(|e|s|es), sociétaire(|s),
    consommateur(|s), consommatrice, cliente(|s), client final, clients finaux, un client,
    les clients appellent, clients mécontents, client mécontent, client en colère,
    clients en colère, client furieux, nos clients au téléphone, une dame, un monsieur,
    vieille dame, vieux monsieur, mamie, papi, grand mère, grand père, passager(|s),
    voyageur(|s), vacancier(|s), locataire(|s), patient(|s), allocataire(|s), administré(|s),
    adhérent(|e|s|es), titulaire, remboursement(|s), rembours(er|é), motif de appel,
    motif appel, motifs de appel, motifs appel, raison de appel, raison appel, appels facture,
    appels facturation, appels de facturation, appels prix, facture du client, sa facture,
    leur facture, leurs factures, ma facture, factures incomprises, réclamation(|s),
    résiliation client, frais de résiliation, frais de dossier, prélèvement(|s),
    mot de passe oublié, réinitialis${ER}, mots de passe oubliés, oubli de mot de passe,
    les gens appellent, les gens rappellent, au bout du fil, mot du client, parcours client,
    relation client, expérience client, consommation, abonnement(|s), colis, livraison,
    intérêts de retard
  `,
  RULETALK: `
    règle, règles, règles du jeu, règlement, juriste(|s), avocat(|e|s), droit de la concurrence,
    autorité de la concurrence, sujet interdit, sujets interdits, hors sujet, hors cadre,
    hors limites, ligne rouge, conformité, compliance, antitrust, hors de propos, pas le lieu,
    cadre du sommet, charte du sommet, frein, objection, je objecte, interdit ici,
    conseil juridique, service juridique
  `,
  SUMMITTHING: `
    idée, idées, question, questions, défi, défis, sujet, sujets, thème, thèmes, vote, votes,
    voter, sous groupe, sous groupes, salle, salle deux, slide, slides, séance, session,
    atelier, ateliers, ordre du jour, table, tables, vidéo, histoire, micro, pause, restitution,
    semaine du leadership, code entrée, lien, écran, post its, minuteur, animation, plénière,
    inscription, mur
  `,
};

const CONTENT = `
  tarif(|s), tarifaire, tarification, marge(|s), remise(|s), rabais, ristourne(|s),
  factur(e|es|er|ez|ons), facturation, refactur(e|er|ez|ons), indexation, revalorisation,
  pricing, salaire(|s), salariale, prime(|s), augmentation(|s), rémunération(|s), mutuelle,
  assiduité, débauch(e|er|ez|ons), débauchage, recrut(e|er|ez|ons|ent),
  embauch(e|er|ez|ons|ent), recruteur(|s), recrutement(|s), soumission(|s), consultation(|s),
  soutenance(|s), renouvellement, prestataire(|s), concurrent(|s), partenaires, fournisseur(|s),
  volume(|s), allocation, répartition, territoire(|s), effectif(|s), capacité(|s), headcount,
  licenciement(|s), boycott, boycotter, boycottons, blacklister, refusons, refuser, refuse,
  roadmap, rachat, fusion, acquisition, stratégie, voicebot, callbot, automatiser, confidentiel,
  confidentielle, password, identifiant(|s), pénalité(|s), malus, contrat(|s), clause(|s),
  avenant(|s), préavis, exclusivité, telegram, whatsapp, classement(|s), plafonn(er|ons|e),
  personne, aucun, combien, alignons, heure, minute, client, superviseur(|s), conseiller(|s),
  annexe, grille, plancher, plafond
`;

const IDIOMS = `
  marge|marges <2 progression|progres|erreur|manoeuvre|amelioration|page|temps|liberte;
  en_marge|a_la_marge|dans_la_marge|gagner_en_marge;
  taux <2 decroche|resolution|transfert|abandon|conversion|reponse|rappel|participation|erreur|
    satisfaction|absence|reiteration|presence|sourire;
  cout|prix|couts <2 silence|ecoute|non_ecoute|absence|appel_mal|mauvais|mauvaise|succes|gloire|
    erreur|oubli|precipitation|non|pas|rappel|indifference|conflit|appel_mal_ferme;
  cout|prix <1 de|du <2 ne_pas|non|pas|silence|rater|mal;
  prix <1 a_payer|humain;
  prix <3 meilleur|gagnant|jury|courage|concours|solidarite;
  a_tout_prix|hors_de_prix|pas_de_prix|aucun_prix|sans_prix|le_prix_a_payer|remise_des_prix|
    premier_prix|au_prix_de|prix_nobel|inestimable|prix_du_sourire;
  cout <1 humain|emotionnel|moral|cache;
  coute|coutent|couter|coutait <3 rien|cher|deux_rappels|un_rappel|client|confiance|larmes|
    minutes|sourire|sommeil|zero;
  paie|paye|payer|payons <1 cher <4 absence|silence|non|manque|erreur|fait|feedback|hate;
  paie|paye|payer|payant|paient|payent|payante <2 toujours|longtemps|surprise|tete|attention|
    visite|retour|tournee|cafe|gateau|croissants|pizza|dejeuner|the|bises;
  ca_paie|ca_paye|cela_paie|ca_finit_par_payer|jour_de_paie|jour_de_paye|jour_paie|
    lendemain_de_la_paie|lendemain_de_la_paye|se_payer_la_tete|au_loin_paie;
  lendemain|jour|date|semaine|veille <2 paie|paye|salaire;
  prime|primes <3 ecoute|sourire|curiosite|courage|gentillesse|bonne_humeur;
  en_prime|prime_time;
  prime|primes <2 assurance|annuelle_du_client|auto|habitation|assure;
  bonus <1 question|point|points|chanson|anecdote|conseil|astuce|idee;
  touche <3 coeur|bois|mot|emotion|final|humour|personnelle|perso|touche;
  touche|touchent|toucher <2 un_mot|un_mot_du|mon_coeur|moi|profondement|cafe;
  en_charge|prise_en_charge|prend_en_charge|prendre_en_charge|a_la_charge|charge_mentale|
    charge_emotionnelle|charge_de_travail|chargee_de|cahier_des_charges_du_gateau|
    charger_le_telephone|charge_ton|chargeur|charge_le;
  remise <2 question|niveau|zero|forme|diplomes|trophees|trophee|medailles|contexte|jour|
    contact|place|selle|main;
  remises_en_question|remettre_a_zero|remise_en_route|remise_a_plat;
  vaut|valent|vaudra <3 cher|cout|peine|detour|heure|formation;
  offre|offres|offrir|offrons|offrez|offert <3 cafe|aide|croissants|ecoute|pause|sourire|choix|
    fleurs|gateau|binome|temps|moment|place|creneau;
  offre_de_binome|appel_a_idees|appel_a_temoins|appel_a_volontaires|appel_idees|appels_a_idees|
    appel_defis|jeu_concours;
  consultation <3 equipes|agents|salaries|medicale|dossier|fiche|interne|ecran|historique;
  soutenance|soutenances <3 stage|memoire|alternant|alternants|formation|interne|parrain|
    parrains|idee|diplome|tl;
  soumet|soumettre|soumettez|soumis|soumission <3 defi|idee|idees|sujet|question|vote;
  pitch|pitchs <3 concours|interne|ascenseur|idees|idee|minute|minutes|gateau;
  renouvellement <2 equipes|generations|titre|idees|piece|abonnement|carte;
  partage|partager|partagez|partageons|partagent <3 ecran|histoire|histoires|gateau|groupes|
    salle|experience|experiences|ecoute|fiche|trame|idee|idees|photo|anecdote|ressenti|pause|
    repas|moment|temps|lecture|bonnes|micro|croissants|temoignage|silence;
  repartir|repartit|repartissez|repartissons|repartition <4 groupes|binomes|salles|temps|tables|
    parole|coaching|ecoutes|taches|roles|pauses|ateliers|minutes;
  part <1 entiere|contre|ailleurs|vrai;
  de_ma_part|de_notre_part|de_votre_part|a_part|quelque_part|une_part|autre_part|prendre_part|
    faire_part|pour_ma_part|part_de_gateau|nulle_part;
  file|files <2 cafe|cantine|indienne|attente_du_micro;
  territoire <1 inconnu;
  nouveau|terrain <1 territoire|inconnu;
  prendre|prenez|prend|prends|prenons|gardez|garde|gardons <3 place|minutes|minute|temps|parole|
    pause|note|notes|soin|cafe|recul|chaise|air|respiration|exemple|calme|sourire|silence|casque;
  capacite|capacites <3 ecoute|ecouter|empathie|resilience|patience|adaptation|emotionnelle|
    apprendre|concentration|entendre|rebondir|absorber|encaisser|pardon;
  salle <3 capacite|pleine|complete|saturee;
  capacite <2 salle;
  montee <1 en_competence|en_competences|en_confiance|puissance;
  vague|vagues <1 appels|chaleur|rires|emotion|emotions|idees|stress|froid;
  promo <2 diplome|ecole|internet|tele|client|clients|television|radio;
  combien <1 agents|conseillers|teleconseillers|personnes|equipes <2 par|pour_un|pour_une;
  combien <2 minutes|heures|temps|fois|ecoutes|briefs|feedbacks|sourires|pauses|entretiens|
    debriefs;
  banc|bancs <2 ecole|dehors|parc|public|essai|devant|cour;
  pique|piquer|piques|vole|voler|volons|volez|chipe|chiper <4 idee|idees|stylo|phrase|phrases|
    format|trame|rituel|concept|fiche|astuce|blague|methode|croissant|gateau|gommettes|sommeil|
    truc|vedette|chaise|recette|checklist|titre|mot;
  pique_nique|pique_niques|crise_piquee|pique_du_nez|pique_la_curiosite|oeufs_poches;
  recrute|recrutons|recruter|embauche|embaucher|embauchons|recrutez <2 pour <3 gentillesse|
    attitude|savoir_etre|ecoute|sourire|curiosite|empathie|patience;
  recrute|recruter|recrutement|embauche <3 savoir_etre|attitude|curiosite|empathie|
    bienveillance|ecoute;
  jury_de_recrutement|premier_jour_embauche;
  mercato <2 football|foot|hivernal|ete|om|psg|interne;
  greve <3 transports|bus|trains|sncf|metro|ecoles|faim|cafe|ratp;
  boycott|boycotter|boycottent <3 marque|cantine|machine_a_cafe|cafetiere|reunion_de_8;
  liste_noire|blacklist|liste <4 mots|expressions|formules|phrases|numeros;
  feuille_de_route|roadmap|strategie|strategies <5 nouveau|nouvelle|tl|superviseur|leader|
    manager|appel|appels|client_difficile|difficile|difficiles|ecoute|accueil|debutant|
    personnel|individuelle;
  robot|robots <2 cafe|cuisine|menager|patissier;
  parler|parle <1 comme <2 robot|robots;
  fusion <2 equipes_cafe|coeurs|froide;
  acquisition <2 competences|reflexes|reflexe|client|clients|vocabulaire;
  confidentiel|confidentiels|confidentielle|confidentielles|confidentialite <4 entretien|
    entretiens|echange|echanges|ecoute|ecoutes|individuel|un_a_un|conseiller|tete|bulle;
  entretien|entretiens|echange|echanges|ecoute|ecoutes|point|tete_a_tete <3 confidentiel|
    confidentiels|confidentielle|confidentielles;
  secret <2 bon|bonne|brief|reussi|polichinelle|grand|mere|cuisine|longevite|bonheur|sourire|
    votre_sourire;
  le_secret_de|le_secret_du|le_secret_cest|secret_santa|pere_noel_secret|sans_secret|
    jardin_secret;
  cle|cles <2 succes|reussite|brief|bon|bonne|ecoute|reussi|sol|champ;
  mot_cle|mots_cles|code_couleur|code_vestimentaire|code_de_conduite|code_de_la_route|
    codes_couleur|code_postal|code_entree|code_de_bonne_conduite|nom_de_code_du_gateau|
    code_du_sommet|code_de_la_salle;
  code <1 affiche|ecran|projete;
  badge|badges <2 merci|bravo|sourire|tuteur|parrain|visiteur|prenom;
  mot_de_passe|mots_de_passe|code|identifiant|identifiants <1 oublie|oublies|oubliee|perdu|perdus;
  combien <3 par <1 STAFF;
  retour|retours <4 en_prive;
  whatsapp <8 shift|echanges|permutations;
  contrat|contrats <2 bonne_humeur|joie|rire|ecoute_mutuelle;
  contrat|contrats <2 equipe|moral|confiance|ecoute|psychologique|apprentissage|alternance|groupe;
  clause|clauses <1 gateau|sourire|conscience;
  penalite|penalites <2 foot|but|rugby|match|oubli;
  penalite|penalites|malus <3 retard_au_brief|croissants|gages|gage|chanson;
  tir_au_but|bonus_track|signe|signes|signer <2 carte|charte|main|vie|encouragement|tete|
    faiblesse|fatigue|detresse|livre_d_or;
  langue_des_signes|bon_signe|mauvais_signe|faire_signe|fait_signe|signes_de|signe_que;
  avertissement|avertissements <2 sonore|meteo;
  classement|classer|classez|classons <3 idees|idee|priorites|priorite|post_it|defis|themes|
    ordre_alphabetique|appels;
  meilleur|meilleure|meilleurs|meilleures|pire|pires <2 idee|idees|moment|souvenir|coach|amie|
    ami|appel|question|phrase|facon|brief|anecdote|erreur|ecoute|casque|cafe|conseil|exemple|
    salle|journee|heure|eleve|gateau|rituel|histoire;
  tete <1 de_liste|reposee|froide;
  en_tete <1 casque|refrain;
  premier|dernier <1 appel|jour|brief|merci;
  nul|nulle|nuls|nulles|mauvais|mauvaises <3 feedback|brief|avant|karaoke|excel|powerpoint|
    dessin|orthographe|maths;
  match_nul|nulle_part|cafe_nul;
  on|nous|je|jetais|etait|etais|etions|moi <3 nul|nuls|nulle|nulles|ridicule|ridicules|arrogant|
    incapable|stupide;
  clown|clowns <3 atelier|nez|costume|hopital;
  poubelle <2 papier|tri;
  une|la|cette|chaque|quelle|grande|bonne|jeune|autre|grosse|tierce|vieille|toute <0 personne;
  en_personne|par_personne|grande_personne|premiere_personne|personne_agee|ressource_humaine;
  prenons|prenez|prendre|gardez <2 deux_minutes|cinq_minutes|dix_minutes;
  au_bar <1 lait|glaces;
  bar <2 the|jus|cafe|salades|compliments;
  parking <2 plein|velo|velos|idees|sujets|questions;
  en_prive <3 agent|conseiller|conseillere|feedback|felicite|recadre|jamais_en_public;
  recadre|recadrer|feedback|feedbacks|felicite|remarque|reproche|corrige <5 en_prive;
  compte_rendu <4 lendemain|partage|envoye|vendredi|clair|court;
  whatsapp <4 agents|equipe|shifts|plannings|permutations|conseillers|famille|plateau|
    anniversaires;
  groupe|groupes <1 whatsapp <4 equipe|agents|conseillers|plateau|shifts|planning|anniversaires|
    tl;
  position|positions <2 assise|ecoute|debout|corps|haute|basse|fermee|foetale;
  prendre_position;
  poste <2 travail_assis|radio|pilotage|secours;
  la_poste|bureau_de_poste|poste_canada|post_it;
  plancher|plafond <1 bois|salle|craque|grince;
  fixe|ligne_fixe <1 internet|mobile|horizon|regard;
  cher|chere|chers|cheres <1 amis|tous|toutes|collegues|monsieur|madame|collegue|ami;
  facture|factures <2 papier|electricite|eau|gaz|chauffage|regul|regularisation|incomprise|
    mobile|telephone;
  cent <1 fois|pas|mercis;
  deux <1 mots|doigts|minutes|secondes;
  voix <2 posee|douce|calme|haute|off;
  chaise|chaises <1 vide|vides|musicales|longues;
  voler_la_vedette|prend_son_envol|vol_direct|vol_annule;
`;

const TALK = `
  regles_du_sommet|regle_du_sommet|regles_de_base|regle_du_jeu|regles_du_jeu|cadre_du_sommet|
    regles_ouverture|selon_les_regles|charte_du_sommet|regle_1|ground_rules;
  rappel|rappelle|rappelez|rappelons|memo <5 ni|pas|aucun|aucune|jamais|zero <4 PRICE|PAY|BID|
    TERM|CAPACITY|STRATEGY|CONFID|tarifs|noms|chiffres|POACH|clients;
  ni <2 PRICE|PAY|BID|TERM|CONFID|chiffres|noms|HIREHARD <3 ni;
  pas|aucun|aucune|zero|jamais|sans|ni|rien <3 parler|parle|parlons|parlez|discuter|discute|
    discutons|aborder|aborde|abordons|evoquer|evoquons|mentionner|citer|toucher <3 PRICE|PAY|
    BID|TERM|CAPACITY|STRATEGY|CONFID|clients|HIREHARD|POACH|recrutement|chiffres|noms;
  on_ne_parle|nous_ne_parlons|ne_parlons|ne_parlez|parlons_pas|parlez_pas|parle_pas <3 PRICE|
    PAY|BID|TERM|CAPACITY|STRATEGY|HIREHARD|recrutement|de_ca|ici;
  pas|aucun|aucune|zero <3 PRICE|PAYHARD|BIDHARD|salaires|tarifs|chiffres|noms|CONFID <4 ici|
    svp|merci|plait|plateforme|sommet|salle|fil|discussion;
  PRICE|PAY|BID|TERM|CONFID|POACH|HIREHARD|salaires|tarifs|recrutement|embauches <4 hors_sujet|
    hors_jeu|interdit|interdits|interdite|exclus|pas_ici_svp|ligne_rouge|hors_cadre|
    hors_limites|sont_exclus|pas_au_programme;
  sujet_interdit|sujets_interdits|ligne_rouge|hors_limites|hors_cadre|hors_perimetre|
    terrain_glissant|pente_glissante|hors_de_notre_cadre|sujet_sensible;
  juriste|juristes|avocat|avocate|avocats|conseil_juridique|service_juridique <4 dit|dire|
    dirait|rappele|rappelle|valide|demande|confirme|confirmer|verifie|verifier|repondra|relit;
  demande|demander|demandons|voir|verifier|verifions|poser|pose|valider|valide <5 juriste|
    avocat|avocate|juridique|service_juridique;
  pas_a_aise|mal_a_aise|mets_le_frein|tire_le_frein|appuie_sur_le_frein|bouton_frein|je_oppose|
    je_objecte|jobjecte|objection|je_conteste|je_proteste|je_me_retire|je_retire|je_reformule|
    je_me_desolidarise|je_ne_repondrai|je_ne_reponds_pas|je_prefere_pas_repondre;
  pas_aise|mal_aise|me_gene <8 PRICE|PAY|BID|TERM|discussion|sujet|question|embauches|HIREHARD;
  droit_de_la_concurrence|autorite_de_la_concurrence|antitrust|droit_concurrence;
  chacun|chaque_entreprise|chaque_societe|chaque_prestataire|chacune <2 decide|decidera|fixe|
    choisit|reste <3 seul|seule|libre|sa_propre|de_son_cote|chez_soi;
  restons|revenons|retour|revenir|recentrons|arretons <4 coaching|defi|sujet|atelier|ecoute|theme;
  ne_donnez|ne_citez|ne_partagez|ne_postez|ne_publiez|necrivez|ne_mettez|ne_collez <4 PRICE|PAY|
    CONFID|noms|nom|chiffres|chiffre|mots_de_passe|PERSONAL|mot_de_passe|client|clients;
  merci|priere|svp|plait <4 ne_pas|eviter|pas <5 PRICE|PAY|BID|noms|chiffres|CONFID|clients|
    SECRETHARD|PERSONAL;
  personne_ne_compte|personne_ne_tient|on_ne_compte_pas|pas_de_classement|aucun_classement|
    pas_de_palmares|ni_classement|sans_classement|pas_de_score;
  a_t_on_le_droit|est_ce_permis|on_a_le_droit_de_parler|peut_on_parler|est_ce_autorise <8
    regles|PRICE|PAY|recrutement|sujet;
  sans <2 parler|entrer|chiffre|chiffres|donner <5 PRICE|PAY|chiffres|details|chiffre|montant|
    noms;
  question|ca|sujet|discussion <4 ressemble|touche|glisse|derive|frole <4 PRICE|PAY|BID|
    HIREHARD|TERM|prix|tarifs|salaires|recrutement;
`;

const DEFIANCE = `
  regle|regles|juriste|avocate|avocat|reglement <3 tant_pis|on_oublie|oublions|osef|
    rien_a_faire|dormez|bouche_toi|ne_regarde;
  oublie|oubliez|oublions|malgre|tant_pis_pour|au_diable|fi_des|contourner|contourne|
    contournons <3 regle|regles|juriste|reglement|cadre;
  pas_le_droit|interdit|sais_que|faut_pas <6 mais|quand_meme <8 combien|chez_vous|votre|nous|
    entre_nous|vous|franchement;
  ni_vu_ni_connu;
  juriste|avocat|avocate <3 partie|parti|sorti|sortie|fumer|absente|absent|dort|dos;
`;

const CALLERS = `
  client|clients|gens|elle|il|ils|foyers|familles <4 appelle|appellent|rappelle|rappellent|
    telephone|telephonent|reclame|reclament|demande_pourquoi|hurle|crie|crient|pleure|rale|
    ralent|contestent|conteste;
  appels|appel|motif|motifs <3 facture|factures|facturation|prix|tarif|tarifs|remboursement|
    prelevement|resiliation|prime|primes|hausse|augmentation;
  client|clients <5 facture|factures|remboursement|mot_de_passe|hausse|augmentation|tarif|
    tarifs|abonnement|forfait <8 comprend|comprennent|colere|fache|faches|appelle|appellent|
    expliquer|explique|excuse|furieux|croyait|croit;
  expliquer|explique|expliquent|annoncer|annonce|excuser|comprendre <4 facture|factures|hausse|
    augmentation|tarif|prelevement|resiliation|prime <8 client|clients|gens|appel|telephone|
    calme|ligne;
  client_final|au_bout_du_fil|pub_tele|motif_appel|motifs_appel|colere_du_client|appels_clients|
    double_prelevement|frais_de_resiliation|fin_de_promo;
  conseiller|conseillers|agent|agents|conseillere <4 dit|disent|explique|expliquent|repond|
    rassure|calme|excuse|lit <6 facture|tarif|prix|hausse|remise|geste_commercial|resiliation;
  clients|client <3 perdent|oublie|oublient|perdu|oublient_leur <3 mot_de_passe|identifiant|
    identifiants|code|mdp;
`;

const PRACTICE = `
  COACH;
  SUMMITTHING;
  empathie|patience|calme|sourire|ecoute|ecouter;
`;

const RULES: Pack['rules'] = [
  [
    'pricing.sum',
    'pricing',
    'block',
    2,
    `
      #NUM|#DEC <3 PERHOUR <6 TAIL;
      #MONEY <2 heure|minute|h|min|mn|acte|contact|position|etp|poste;
      #NUM|#DEC <1 heure|minute|acte|contact <1 com|productive|loguee|loggee|traitee|facturee;
      WE|est <4 #NUM|#DEC|#MONEY <1 tout_compris|tt_compris|tout_inclus|hors_taxe|ht;
      NOBODY <5 sous|dessous|descend|descende|descendre <4 #NUM|#DEC|#MONEY;
      nord|sud <1 de #NUM;
      #NUM|#DEC <1 lheure|lacte;
      #DEC|#NUM ht;
      #MONEY|#DEC la_minute;
      combien_heure|cb_heure|combien_acte|combien_minute <8 YOU;
      on_est|on_tourne|nous_sommes <2 #DEC|#NUM <2 et_vous|et_toi|TAIL ?;
      commence|commencait <2 par <1 un|#NUM <4 finit|dirai|dira;
    `,
  ],
  [
    'pricing.charge',
    'pricing',
    'hold',
    1,
    `
      YOU <3 facturez|factures|refacturez|refactures|vendez|vends|chargez|billez|pratiquez <6
        UNIT|PERHOUR|combien|quoi|separement|client|TAIL;
      combien|cb|comment <5 facturez|factures|refacturez|vendez|vends|chargez;
      WE <3 facture|facturons|refacture|refacturons|vend|vendons|bille|charge <6 #NUM|#MONEY|
        #DEC|PERHOUR|au_client|resultat|acte|heure|minute;
      near 6: marge|marges WE|YOU compte|programme|contrat|heure|site|acte;
      marge|marges <4 YOU|chez_vous|chez_toi|TAIL;
      votre|notre|ta|ma|leur <1 marge;
      near 6: remise|remises|ristourne|rabais volume|palier|paliers|arrache|arrachee|lache|
        client|donneur_ordre YOU|WE;
      near 6: rentable|rentables|rentabilite compte|programme|heure|contrat|YOU;
      perdre|perd|perds|perdez|gagne|gagner|gagnez <2 argent <8 compte|appel|heure|programme|
        ligne;
      formation|coaching|doublure|brief|nesting <6 facture|facturee|facturez|refacturee|
        facturable|refacturez|factures|refacturer|facturer|facturees;
      facturer|facturez|refacturer|refacturez|facture <5 formation|coaching|doublure|nesting|
        brief;
      repercutez|repercuter|repercute|repercutons|repercutes <6 client|smic|smig|hausse|tarif|
        tarifs|salaires|integralite|donneur_ordre;
      smic|smig|syntec|inflation <6 client|repercute|repercutez|repercuter|indexe|indexes|
        indexer|tarif|tarifs;
      indexe|indexes|indexer|indexation <6 contrat|tarif|tarifs|euro|dollar|inflation|syntec|
        YOU|TAIL;
      near 5: tarif|tarifs acte|renouvellement|offshore|nearshore|nuit|dimanche|bilingue|chat|
        mail|voix YOU;
      tarif|tarifs|prix <3 chez_vous|chez_toi|chez_les_autres|vous_avez|vous_etes ?;
      combien|quel|quelle|quoi <3 tarif|tarifs|marge|remise|taux_horaire|uplift <8 YOU|TAIL;
      client|donneur_ordre|achats <4 serre|gratte|rogne|negocie|arrache|arrachent|serrent <5
        PRICE|baisse|pourcent|#PCT;
      heure <2 vendue|facturee|payee <6 trop|bas|cher|client|YOU|WE|#NUM;
      paye|paie|payent|paient <3 acte|heure|minute|etp|contact|resultat <5 YOU|client|TAIL;
      YOU <3 payes|paye|payees|regles|remuneres <3 acte|heure|minute|etp|contact|resultat|poste;
      modele|modeles <1 de_facturation|facturation|economique <8 coaching|heure|metier|TAIL|YOU;
    `,
  ],
  [
    'pricing.concert',
    'pricing',
    'block',
    2,
    `
      gater|gacher|gacher|casser|cassez|cassons|gachez|gachons|abimer|tuer|tuez|brader|bradez|
        bradons <2 marche|prix|tarifs|metier;
      tenir|tenons|tient|tenez|tiens|tenue <3 ligne|prix|tarifs|tarif|plancher <8 tous|ALL|
        janvier|renouvellement|client;
      sages|sage|raisonnables|raisonnable|adultes|disciplines|responsables <4 janvier|
        renouvellement|prix|tarifs|renegociation|appel_offres;
      tous|toutes|NOBODY|ALL <5 baisse|baissent|brade|bradent|casse|cassent|descend|remise|
        ristourne|augmente|augmentons|augmentent|remonte|monte <6 PRICE|janvier|renouvellement|
        #PCT;
      near 7: tous|toutes|chacun PRICEHARD MOVE;
      near 7: meme|memes tarif|tarifs|hausse|plancher|remise|grille tous|ALL|six;
      NOBODY <6 remise|remises|ristourne|rabais|moins_cher|tarif|tarifs|prix;
      joue|jouer|jouent|jouera|monter <4 uns_contre|contre_les_autres|les_uns_contre;
      moins_disant|course_vers_le_bas|course_au_rabais|guerre_des_prix;
      plancher|plafond <2 commun|ensemble|a_six|pour_tous|unique;
      PRICE <6 tous_pareil|tous_ensemble|meme_date|meme_jour|meme_semaine|a_six;
    `,
  ],
  [
    'pricing.soft',
    'pricing',
    'hold',
    0,
    `
      near 7: tarif|tarifs|marge|marges|remise|ristourne|rabais|facturation|refacturation|
        rentabilite WE|PEER;
      near 7: tarif|tarifs|marge|marges|remise|ristourne|rabais|facturation|refacturation|prix
        YOU ?;
      near 5: €|$ h|heure|min|minute|acte TAIL|YOU|ASK;
      toujours|encore <3 meme_niveau|meme_prix|meme_tarif <6 YOU|chez;
    `,
  ],
  [
    'wages.sum',
    'wages',
    'block',
    2,
    `
      #NUM|#MONEY|#DEC <2 brut|bruts|brute|net|nets;
      brut|net|brute <3 #MONEY|#BIG;
      near 6: prime|primes #MONEY|#PCT WE|STAFF|YOU;
      near 6: augmentation|augmentations|augmente|augmentons #PCT WE|STAFF|YOU|TAIL;
      STAFF <5 touche|touchent|gagne|gagnent|demarre|demarrent|commence|commencent <3 #BIG|#MONEY;
      NOBODY <6 plus_de|depasse|dessus|donne|augmente <4 #PCT|#MONEY;
      #BIG|#MONEY <4 tickets|ticket|transport|panier|prime|primes <6 TAIL|nuit|STAFF|mois;
      smic|smig|sme <2 plus|+ <1 #NUM|#PCT|#MONEY;
    `,
  ],
  [
    'wages.ask',
    'wages',
    'hold',
    1,
    `
      YOU <3 payez|paies|payes|paye|donnez|versez|offrez|touchez <5 STAFF|nuit|nuits|smic|smig|
        prime|primes|dimanche;
      combien|cb|quoi <5 payez|paie|paye|paies|touche|gagne|touchent|gagnent|versez <7 STAFF|
        TAIL|YOU|debutant;
      touche|gagne|touchent|gagnent|demarre|demarrent <2 combien|cb|a_combien <6 YOU|TAIL ?;
      STAFF <4 touche|gagne|touchent|gagnent|paye|payes|payee|demarre <3 combien|cb|mieux|plus|
        moins;
      near 6: prime|primes|augmentation|augmentations|smic|smig YOU ?;
      near 6: prime|primes nuit|assiduite|presence|retention|bienvenue|cooptation|bilingue|
        panier|transport|objectif|fidelite|langue|STAFF GIVE|WE|YOU|TAIL;
      near 6: augmentation|augmentations YOU|STAFF|TAIL;
      WE <4 augmente|augmentons|augmente_les|revalorise|paie|paye|payons <4 STAFF|smic|smig|
        double|mieux|debutants|nuits;
      mal_paye|mal_payes|mieux_paye|mieux_payes|mieux_payer|payer_mieux|paie_mieux|paye_mieux|
        paient_mieux|payent_mieux|payer_plus|paient_plus|sous_paye|sous_payes;
      attrition|turnover|departs|demissions|demissionnent|partent|quittent|rotation <8 salaire|
        salaires|paie|paye|argent|smic|smig|remuneration;
      salaire|salaires|paie|paye|remuneration <8 attrition|turnover|departs|partent|quittent|
        rotation;
      partent|part|quitte|quittent|filent|parti|partis <5 #MONEY|pour_cent_euros|de_plus_en_face;
      YOU <4 mutuelle|ticket_resto|tickets_resto|tickets_restaurant|titres_restaurant|transport|
        navette|panier|teletravail|avantages <6 TAIL|prise|offerte|combien|rembourse|charge ?;
      en_face|centre_en_face|voisin <5 paie|paye|donne|propose|offre <4 mieux|plus|#MONEY|#NUM;
      grille|fourchette|fourchettes|bandes <3 salaire|salaires|salariale|paie|paye|remuneration;
      sal_brut|fiche_de_paie|fiches_de_paie|fiche_de_paye|fiches_de_paye <8 YOU|STAFF|chez|WE;
      near 6: fixe|variable mois|mensuel|plafonne|brut STAFF|YOU|TAIL;
    `,
  ],
  [
    'wages.concert',
    'wages',
    'block',
    2,
    `
      ALL|tous|LETS <7 gele|geler|gelons|plafonne|plafonner|plafonnons|aligne|alignons|aligner|
        harmonise|harmoniser|fige|figer|fixe|fixer|fixons|limiter|touche_pas <6 prime|primes|
        paie|paye|augmentation|augmentations|grille|smic|bonus|fourchette|salaire|salaires|
        avantages|remuneration;
      meme|memes|unique <2 prime|primes|salaire|salaires|paie|paye|grille|fourchette|
        augmentation <9 ALL|tous|partout|six|sites|centres|chez_tous;
      prime|salaire|salaires|grille|fourchette <3 unique|commune|identique|pareil <9 ALL|tous|
        sites|centres|partout;
      NOBODY <4 augmente|augmentent|revalorise <5 PAY|avant|jusqu|STAFF;
      NOBODY <4 bouge|monte|donne|paie|paye <5 PAYHARD|prime|salaire|paie|grille;
      surenchere <8 PAY|salaire|prime|stop|eviter|salaires|paie;
      PAY <8 surenchere;
      on_aligne|alignons|s_aligne <5 prime|primes|salaire|salaires|paie|smic|grille|augmentation;
    `,
  ],
  [
    'no_poach.pact',
    'no_poach',
    'block',
    2,
    `
      touche|touchez|touchent|piquez|pique|piquer|volez|prends|prend|prenez|appelez|appelle|
        contactez|approchez|debauche|recrutez|chassez|draguez|ramasse|embauche|embauchez <2 pas|
        plus|jamais <3 mes|nos|vos|tes|aux <2 STAFF;
      on_ne|nous_ne|je_ne|personne_ne|ne|on|NOBODY <3 recrute|recrutons|embauche|touche|pique|
        prend|prends|debauche|approche|prenons|contacte|demarche <4 vos|votre|tes|chez_vous|
        chez_les|chez_un|chez_le_voisin|uns|THEIRS|chez_autre;
      laissez|laisse|laissons|foutez|fichez|lachez <4 mes|nos|vos|ma|mon|tes|notre <2 STAFF <3
        tranquille|tranquilles|paix;
      arretez|arrete|stop|cessez|arreter <4 piquer|appeler|recruter|debaucher|contacter|
        demarcher|voler|chasser|solliciter|prendre|draguer|approcher <3 mes|nos|chez_nous|
        chez_moi|dans_mes|dans_nos|nos_gens;
      YOU <5 pique|pris|vole|debauche|embauche|recrute|chipe|pique|prenez|piquez|recrutez|
        aspire <4 mes|nos|chez_nous|chez_moi <3 STAFF|tl|meilleurs|#NUM;
      YOU <3 avez|as <3 pris|pique|debauche|vole|chipe <3 #NUM <2 STAFF;
      vos|votre|tes|ta|leurs <1 RECRUITER <8 mes|nos|appelle|appellent|contactent|ecrivent|
        ecrit|linkedin|tournent|traine|trainent|sortie|devant|chez_nous;
      vos|tes|chez_vous|de_vous|autre_partenaire|prestataire <6 postule|postulent|candidature|
        candidatures|candidate|candidatent;
      cv <6 de_chez_vous|chez_vous|vos|partenaire|un_des_six;
      liste|fichier|registre <6 commune|partagee|partage|entre_nous|mutualisee <10 STAFF|
        departs|demissionnaires|abandons|absents|no_show|indesirables|reembauche;
      liste|fichier <8 ne_pas_reembaucher|plus_reembaucher|no_show|non_reembauchables|
        abandons_de_poste;
      near 9: offre|proposition|embaucher|recruter prevenir|previent|previens|prevenez|coup_fil|
        feu_vert STAFF;
      abstiennent|abstenir|abstenons|engagent|engageons|renoncent|renoncer|renoncez <6
        approcher|recruter|embaucher|debaucher|solliciter|contacter;
      carence|delai_tampon|cooling_off|periode_de_gel <8 centres|sites|site|centre|prestataires|
        entre_sites|entre_prestataires|changer_de_prestataire|passer_chez|embaucher_chez|
        avant_embauche;
      near 8: contre_offre|contre_offres|contre_proposition|contre_propositions NOT|ALL|LETS|
        NOBODY;
      chacun <2 garde|respecte|garder <3 ses|son <1 STAFF|gens|troupes|monde|tl|bonhommes;
      gel|geler|gelons|treve|pause|stop|fin <3 debauchage|mercato|debauchages|piratage|braconnage;
      pacte|accord|entente|promesse|gentleman|parole <5 non_agression|recrutement|recruter|
        embauches|debauchage|embaucher|equipes|debaucher;
      meme <2 bassin|vivier|rue|zone <8 recrute|recruter|touche|pas|paix;
      cv|candidat|candidats|STAFF <8 on_refuse|refusons|on_rend|on_renvoie|renvoyer|renvoie <4
        chez_vous|prestataire|partenaire|voisin|autre|tous;
      recrutez|recrutes|embauchez|debauchez <4 encore|chez_nous|nos|mes|dans_notre|toujours <4
        STAFF|site|SITE|plateau ?;
    `,
  ],
  [
    'bids.hard',
    'bids',
    'block',
    1,
    `
      YOU <4 repondez|reponds|repond|repondrez|repondre|deposez|deposes|candidatez|
        soumissionnez|positionnez|concourez|soumissionnes|remettez <6 BID|DEALNAME|lot|ensemble|
        ou_pas;
      y_allez|y_vas|vous_y_allez|on_y_va <7 BID|DEALNAME;
      BID|DEALNAME <6 y_allez|y_vas|vous_en_etes|tu_en_es|vous_y_etes|es_tu_dedans;
      BID|DEALNAME|renouvellement <8 passe|passez|passer|passons|passes <1 votre|notre|ton|mon|
        son|leur <0 tour;
      passe|passez|passer|passons|passes <1 votre|notre|ton|mon|son <0 tour <8 BID|DEALNAME;
      tour|tours <8 BID|gagner|contrat|lot|renouvellement|DEALNAME <6 YOU|nous|WE|laissez|
        prochain|prochaine;
      laissez|laisse|laissons|laissera|laisses <3 celui|celle|nous|ce|cette|te|vous|le|la <3
        BID|marche|lot|assureur|banque|consultation|renouvellement <8 YOU|WE|prochain|prochaine|
        suivant;
      near 8: offre|prix|chiffre|dossier bidon|couverture|complaisance|perdante|perdant|polie|
        gonfle|gonflee BID|client|lot|assureur|renouvellement;
      perdu|gagne|gagnee|remporte|decroche|rate|perd <4 BID|renouvellement|soutenance|lot <8 WE|
        YOU|ici|client|prix|parce;
      BID|renouvellement|soutenance <8 propose|proposez|proposes|chiffre|chiffrez|repondu|
        reponse|mis <6 YOU|combien|TAIL ?;
      YOU <4 propose|proposez|chiffre|mis|repondu|annonce <6 BID|renouvellement|soutenance|lot;
      achats|acheteur|acheteurs|acheteuse <6 YOU|relance|relances|appeles|convoques|invites|
        offre|TAIL;
      repond|repondons|repondre|repondez|partir|part|candidate|deposer|allait|presenter <4
        ensemble|a_deux|groupement|cote_a_cote|en_duo <8 BID|DEALNAME|client|contrat;
      BID|DEALNAME <8 ensemble|a_deux|groupement|en_duo <6 on|YOU|nous;
      shortlistes|shortliste|shortlistees|retenus|preselectionnes <6 YOU|TAIL|avec|BID|DEALNAME|
        soutenance;
      short_list|shortlist <6 YOU|WE|TAIL|avec;
      si_personne|si_aucun|aucun|personne <3 repond|reponde|depose|soumissionne|candidate|bouge
        <8 BID|DEALNAME|prolongent|prolonger|date|deadline;
      comparer|comparons|compare|echanger|echangeons|caler <4 reponses|reponse|offres|
        soutenance|chiffrage|dossiers|memoires|copies <8 BID|client|avant|oral|depot|rendre;
      relire|lire|montrer|montre <3 votre|notre|ton|mon <2 offre|reponse|memoire|soutenance;
      perdez|perds|incline|inclinez <4 expres|volontairement|cette_fois;
    `,
  ],
  [
    'allocation.pact',
    'allocation',
    'block',
    1,
    `
      YOU <4 prenez|gardez|restez|gardes|prends|restes|faites|garde|prend <4 MARKET <6 nous|on|
        moi|je <5 MARKET|garde|prend|reste|gardons|prenons|fait;
      nous|on|moi|je <3 garde|gardons|prend|prenons|reste|restons|prends|fait <4 MARKET <6 vous|
        toi|tu <5 MARKET|gardez|prenez|restez|gardes|prends|faites;
      laisse|laissons|laissez|laisses <4 MARKET <6 laissez|laisses|laisse|laissons|gardez|garde|
        prend|prenez <4 MARKET;
      on_vous_laisse|je_te_laisse|je_vous_laisse|laissez_nous|laisse_nous|laisse_moi|
        laissez_moi <3 MARKET;
      chacun <2 garde|reste|chez <4 MARKET|zone|langue|langues|ligne|region|pays;
      pas_touche|touche_pas|touchez_pas|bas_les_pattes|chasse_gardee|pas_bas <6 MARKET|compte|
        enseigne|client|logo|SITE;
      MARKET|enseigne <4 chasse_gardee|pas_touche|est_a_nous|cest_nous|nous_appartient|
        cest_a_nous|a_nous_autres;
      arrangez_vous|arranger_entre|arrangeons|arrangiez|decidons_entre|decidez_entre|
        debrouillez_vous|mettez_vous|entendez_vous|voyez_entre <8 MARKET|qui|volumes|feries|lots;
      LETS|ALL|tous <6 repartit|repartir|repartissons|partage|partager|partageons|diviser|
        decouper|couper <4 volumes|volume|flux|comptes|clients|marche|debordement|regions|
        langues|files|lots|gateau;
      ouvrez_pas|ouvre_pas|ouvrons_pas|installe_pas|installez_pas|implante_pas|venez_pas <5 SITE;
      n|ne|pas <4 ouvre|ouvrons|ouvrez|installe|installons|installez <4 SITE <8 si|tant|YOU|
        reste|restez;
      marche|marchez|marcher <3 pieds|plates_bandes;
      NOBODY <4 demande|reclame|prend|accepte <4 plus|davantage <4 volume|volumes|flux|heures|
        part|#PCT|sixieme;
      sixieme <2 chacun;
      chacun <3 sixieme|#PCT|part <6 volume|client|demande|volumes|flux;
    `,
  ],
  [
    'allocation.ask',
    'allocation',
    'hold',
    1,
    `
      combien <3 appels|contacts|mails|dossiers|flux|heures <4 recevez|traitez|recois|traites|
        avez_recu|envoie|envoient|tombent|confie|donnent|donne;
      ils|client|donneur_ordre|on <5 SHIFTED <5 volume|volumes|flux|file|appels|contacts|#PCT|
        debordement|heures <7 vous|nous|toi|moi|voisin|PEER|SITE|en_face|autre_site;
      volume|volumes|flux|debordement|trafic <6 bouge|bascule|baisse|baisses|monte|transfere|
        parti|partis|perdu|transferes|devie|chute <7 YOU|nous|vers|SITE|TAIL;
      qui <3 a|recupere|prend|recoit|herite|traite|garde|gere <4 file|debordement|feries|
        volumes|compte|lot|enseigne|nuit ?;
      qui_autre|qui_dautre|quelquun_autre|lesquels|qui_de_vous|qui_ici <5 travaille|bosse|a|
        traite|sert|gere|recupere|recoit <6 DEALNAME|MARKET|volumes;
      quel|quelle|quels <3 part|pourcentage|proportion|volume|volumes|volumetrie <6 client|
        appels|contacts|YOU|compte|flux|TAIL;
      near 7: part|parts|pourcentage|tranche volume|volumes|flux|compte YOU|WE;
      YOU <4 recevez|traitez|faites|gerez|recois|traites|avez <4 combien|quel|quelle <4 volume|
        part|flux|contacts|file|files;
      WE|on <4 #PCT|moitie|tiers|quart <4 volume|volumes|flux|compte|appels|contacts|programme|
        debordement;
      near 7: volume|volumes|flux|debordement YOU|PEER #NUM|#PCT|TAIL;
      routage|distribution|repartition <6 favorise|avantage|YOU|prestataire|prestataires|site|
        PEER;
      robinet <5 vers|chez|ferme|ouvert|tourne;
      quelles_files|quelle_file|vos_files|quelles_lignes <6 YOU|maintenant|TAIL;
    `,
  ],
  [
    'capacity.state',
    'capacity',
    'hold',
    1,
    `
      near 6: WE #BIG positions|postes|etp|conseillers|agents|teleconseillers|embauches|
        recrutements|recrues|chaises;
      #BIG <3 positions|postes|etp|chaises|sieges <6 vides|libres|FUTURE|SITE|ouvertes|ouverts|
        chauffent|dispo|disponibles;
      YOU <3 etes|es|seriez|serez <2 combien <6 compte|programme|plateau|site|TAIL|SITE|sur|
        maintenant;
      combien <2 agents|conseillers|postes|positions|etp|superviseurs|tl|places|teleconseillers
        <6 YOU|tournez|compte|SITE;
      combien <2 recrues|embauches|recrutements|vagues|promos|nouveaux <6 YOU|FUTURE|mois|promo;
      YOU <4 recrutez|embauchez|ouvrez|fermez|agrandissez|licenciez|recrutes|embauches|ouvres|
        fermes <5 combien|SITE|FUTURE|plateau|etage|positions|beaucoup|encore|samedi|dimanche;
      on|nous|WE <3 ouvre|ferme|ouvrons|fermons|agrandit|agrandissons|inaugure|va_ouvrir|
        va_fermer|rend|supprime <5 site|plateau|etage|positions|postes|centre|batiment|SITE|
        samedi|samedis|dimanches;
      on|nous|WE <3 recrute|embauche|licencie|forme|recrutons|embauchons|entre|rentre <4 #BIG;
      positions|postes|rangees <1 vides|libres|inoccupe|inoccupes|inoccupees <6 WE|YOU|sur|SITE|
        chez|compte;
      near 6: occupation|remplissage #PCT|YOU|WE positions|plateau|site|sieges|TAIL;
      vague|vagues|promo|promos|classe|classes <2 formation|recrutement|embauche|de <2 #BIG|
        septembre|octobre|janvier|#NUM <6 YOU|WE|personnes|FUTURE|tous;
      YOU <4 assez|de_la <2 monde|capacite|place|mou <6 pic|FUTURE|debordement|haute_saison|noel;
      YOU <3 montez|descendez|tournez|passez <3 #BIG|combien|positions|etp;
      plan_de_charge|plan_charge <6 YOU|WE;
      gel|gele|gelees|stoppe <3 embauches|recrutements|recrutement <6 WE|YOU|chez|FUTURE|jusqu;
      licenciements|pse|plan_social|mises_a_pied|chomage_technique <8 YOU|WE|chez|SITE|FUTURE;
    `,
  ],
  [
    'capacity.concert',
    'capacity',
    'block',
    2,
    `
      ALL|LETS|tous|NOBODY|chacun <7 geler|gele|gelons|suspendre|limiter|limite|limitons|
        reduire|reduit|reduisons|plafonner|stoppe|stopper|ouvre|ajoute|rajoute|embauche|recrute|
        freiner|ferme <5 embauches|recrutements|vagues|heures_sup|samedis|dimanches|dimanche|
        samedi|positions|capacite|effectifs|promos|postes|soirees|horaires|site|monde;
      si_personne|personne|aucun <4 ouvre|recrute|embauche|ajoute|monte <6 heures_sup|positions|
        postes|site|vague|client|payer;
    `,
  ],
  [
    'boycott.pact',
    'boycott',
    'hold',
    1,
    `
      tous|toutes|ALL|NOBODY|a_six|six <5 refuse|refusons|refusent|refuser|signe|signent|signez|
        accepte|acceptent|rejette|lache|quitte|resilie|resilions|renouvelle|renouvelons|boude|
        achete|bloque|suspend|suspendons <6 TARGET;
      TARGET <8 on_refuse|on_resilie|on_lache|on_quitte|on_boude|on_bloque|on_signe_pas <6 tous|
        ALL|six;
      ne_signe|signe_pas|signez_pas|signons_pas|signera_pas <6 avenant|clause|contrat|annexe|
        audit <8 tous|ALL|NOBODY|nous;
      lettre|courrier|mail|communique|demarche <2 commun|commune|collectif|collective|a_six|
        des_six <10 client|TARGET|penalites|previsions;
      plus|jamais|arrete|arretons|stop <3 travailler|travaille|bosser|bosse|passer|passe|
        acheter|signer <2 avec|chez|par <4 TARGET|eux|lui|agence|cabinet|boite;
      faire_bloc|front_commun|en_bloc|bras_de_fer|fait_bloc <10 TARGET|client|exigence|baisse;
      TARGET|client <8 faire_bloc|front_commun|en_bloc|bras_de_fer|fait_bloc;
      au_ralenti|trainer_les_pieds|traine_les_pieds|zele|trainent_des_pieds|traine_des_pieds
        <10 pilote|TARGET|tous|client;
      pilote|TARGET <8 au_ralenti|trainer_les_pieds|traine_les_pieds|traine_des_pieds|zele;
      celui|premier|quiconque|celle <6 signe|accepte|cede|lache|brade|craque|dit_oui <10 dehors|
        exclu|table|ban|ecarte|chaise|plus|invite|parle;
      liste_noire|blacklister|blacklist|boycotter|boycottons|boycott|boycotte <6 TARGET|eux|les|
        lui|ce|cette|ensemble;
      nouveau|nouveaux|entrant|newcomer|casseur|brade|bradent|bradeur <8 forum|sommet|dehors|
        table|invite|exclu|exclure|place <6 pas|plus|tant|NOT|exclure|dehors;
      menacer|menace|menacons|menacent <4 partir|quitter|resilier|changer <6 tous|ALL|ensemble|
        six;
      arreter|arretons|suspendre|suspendons <2 collectivement|ensemble|tous;
      quel|quelle <3 fournisseur|editeur|logiciel|agence|prestataire <5 lache|lacher|boycotte|
        boycotter|vire|virer ?;
    `,
  ],
  [
    'strategy.plan',
    'strategy',
    'hold',
    1,
    `
      on|nous|boite|groupe|direction|actionnaires|WE <4 lance|lancons|rachete|rachetons|deploie|
        automatise|automatisons|quitte|quittons|abandonne|vend|fusionne|investit|investissons|
        diversifie|implante|sort|sortons <7 FUTURE|callbot|voicebot|bot|marche|pays|metier|
        concurrent|sante|filiale;
      YOU <4 lancez|rachetez|automatisez|deployez|investissez|visez|quittez|lances|rachetes|
        testez <7 callbot|voicebot|bot|robot|sante|pays|marche|metier|FUTURE|plateforme|
        concurrent;
      near 7: STRATHARD FUTURE;
      near 7: a_vendre|rachetes|rachetee|rachete|fusion|racheter boite|YOU|groupe|on|FUTURE;
      attendons|attendre|freinons|repoussons <3 tous|ensemble <4 automatiser|ia|bot|bots|
        callbot|automatisation;
      ALL|tous|LETS|NOBODY <7 attend|attende|attendons|attendre|freine|freiner|freinons|
        retarder|ralentir|repousse|lance <6 automatisation|automatiser|ia|bot|bots|callbot|
        callbots|voicebot|robots;
      board|conseil_administration|comex|codir|actionnaire|actionnaires|siege <4 valide|
        approuve|decide|vote|vient_de <8 FUTURE|WE|site|bot|rachat|plan|teletravail|passer;
      on|nous <4 annonce|annoncons|annoncera|annoncer|communique <6 FUTURE|gros|grosse|pays|
        partenariat|rachat;
      YOU <4 vos_plans|votre_plan|votre_strategie|votre_roadmap|ta_roadmap|positionnez|
        positionner <8 ia|bots|FUTURE|client|internalisation;
      quelle|quel|quelles|quels <3 roadmap|plateforme|strategie|outils|solution|editeur <6
        investissez|prevoyez|YOU <5 an_prochain|FUTURE|2027|2026;
      YOU <5 remplacer|remplacez|remplace <5 agents|conseillers|niveau_1|bot|robot|ia;
    `,
  ],
  [
    'proprietary.hand',
    'proprietary',
    'hold',
    1,
    `
      HAND <6 script|grille|annexe|matrice|deck|fichier|cahier_des_charges|manuel|playbook|
        algorithme|previsions|contrat|procedure|tableau <4 client|banque|operateur|assureur|
        donneur_ordre|fournisseur|confidentiel|confidentielle|leur;
      leur|leurs <2 script|scripts|grille|manuel|playbook|algo|fichier|annexe|deck|argumentaire
        <7 HAND|colle|envoie|passe|filer|montre|dit|dites;
      jai|je <5 annexe|script|grille|deck|fichier|previsions|plan <4 client|donneur_ordre|
        banque|operateur <6 colle|envoie|montre|yeux|veut|interesse|TAIL;
      autre <1 client|banque|operateur|assureur|donneur_ordre|compte|programme <7 script|grille|
        ils|on_traite|on_gere|quon|SITE|procedure|scriptent;
      projet|project <1 #CAP <8 sort|lance|demarre|part|client|FUTURE|secret|savent|prevenus;
      client|donneur_ordre <5 sort|lance|prepare|lancera|sortira <6 nouvelle|nouveau|offre|
        produit|box <8 pas_encore|chut|savent|secret|annonce|FUTURE|sait;
      ne_repetez_pas|repetez_pas|repete_pas|gardez_pour_vous|gardez_ca|garde_ca|dites_rien|
        dis_rien|le_dites_pas|dites_pas|chut|motus <10 client|je|moi|projet|script|WE;
      notre|nos|mon <2 algorithme|algo|formule|moteur|routage|modele <7 HAND|poids|copier|
        montre|montrer|score;
      signe <3 nda|accord_de_confidentialite|papier <8 outil|version|mais|beta|teste;
      beta|version <4 nda|pas_sortie|fermee|confidentielle;
      je_devrais_pas|je_ne_devrais_pas|pas_cense|pas_censee <8 client|dire|montrer|partager|TAIL;
    `,
  ],
  [
    'secrets.words',
    'secrets',
    'block',
    1,
    `
      login|identifiant|user|utilisateur|compte <4 pass|passe|mdp|mot_de_passe|pwd|password;
      mot_de_passe|mdp|code_wifi|code_acces|code_de_acces|pass|password <2 est|cest|tjs|
        toujours|provisoire|du_jour <4 #CAP|#SECRET|#NUM|#DIGITS;
      mdp|password <4 wifi|salle|portail|crm|drive|console|admin|formation|vpn|partage;
      mot_de_passe <3 wifi|portail|crm|drive|console|vpn|partage|sharepoint <6 est|cest|#CAP|
        #SECRET|#DIGITS;
      reponse_secrete|question_secrete|question_de_securite <12 #CAP|est|cest|nom;
      badge|pin|code_pin <4 #DIGITS;
      otp|code_sms|code_unique|code_usage_unique <4 #DIGITS|#NUM;
      code <4 porte|sas|alarme|coffre|digicode|wifi|console|admin <4 #DIGITS|#NUM|#SECRET;
      wifi|wi_fi|vpn <5 mdp|pass|passe|cle|code|login <4 #CAP|#SECRET|#DIGITS;
      token|jeton|cle_api <4 #SECRET|#DIGITS;
      connecte|connectez|entrez|passez <4 mon|avec_mon <1 badge|compte|login|identifiant|mdp|
        acces;
    `,
  ],
  [
    'contract_terms.state',
    'contract_terms',
    'hold',
    1,
    `
      near 6: penalite|penalites|malus|franchise YOU|WE|TAIL sla|mois|contrat|combien|decroche|
        #PCT|client|fait|sauter|annule|levees;
      combien|quel|quelle|quoi|quelles <4 penalite|penalites|malus|franchise|preavis <7 YOU|TAIL;
      penalite|penalites|malus <5 chez_vous|chez_toi|chez_nous|TAIL;
      sla <5 #PCT|YOU|contrat|TAIL|penalite|penalites|exclure|exclus|sauf;
      YOU <4 signe|engages|engage|negocie|renegocie|signee|negociee <5 contrat|clause|avenant|
        combien|ans|annees|mois|client|ferme;
      on|nous|WE <3 signe|signes|engages|rempile|reconduit <3 pour|jusqu|ferme <2 #NUM|FUTURE
        <1 an|ans|mois|ferme;
      preavis|sortie|resiliation|sortir <4 #NUM <1 mois|jours|ans <8 contrat|client|WE|YOU|TAIL;
      bonus <6 satisfaction|dmt|csat|decroche|indexe|qualite|nps <7 YOU|contrat|TAIL|client ?;
      paye|payes|payez|regle|regles|reglement|paient|paie|reglent <4 #NUM <0 jours <6 YOU|WE|
        TAIL|fin|client;
      #NUM <0 jours <1 fin_de_mois|fin_mois|date_facture|net;
      clause|clauses|avenant|avenants|annexe <6 YOU|TAIL <5 negociee|signe|avez|avez_vous|
        accepte|as|contrat ?;
      dans <1 votre|notre|ton|mon <0 contrat|avenant|annexe|sla;
      volume_minimum|minimum_garanti|engagement_de_volume|garantie_de_volume <8 YOU|WE|contrat|
        TAIL|#PCT|client;
      retient|retiennent|prelevent|ponctionne|ponctionnent|deduit|sabrent <7 sla|seuil|objectif|
        facture|decroche|#PCT;
      contrat|contrats <5 YOU|TAIL <5 renouvele|reconduit|expire|finit|termine|duree|ans|fin ?;
      poids|ponderation|criteres <4 indicateurs|satisfaction|dmt|bonus|scorecard|annexe <7 YOU|
        TAIL|contrat|client;
    `,
  ],
  [
    'contract_terms.concert',
    'contract_terms',
    'block',
    2,
    `
      ALL|tous|NOBODY|LETS|a_six <7 clause|clauses|avenant|malus|penalite|penalites|sla|
        audit_surprise|preavis|franchise|responsabilite|delai_de_paiement;
    `,
  ],
  [
    'personal_data.fact',
    'personal_data',
    'hold',
    1,
    `
      liste|fichier|tableau|noms <6 departs|demissionnaires|absents|licencies|malades|sortants|
        presence|leavers <8 noms|raisons|matricules|motifs|numeros|joint|jointe;
      TITLE #CAP <8 dossier|compte|abonne|rappelle|plaint|carte|adresse|reclame|appelle_encore;
      son|sa|ses|leur <1 numero|adresse|portable|passeport|rib|iban|matricule|cin|gsm|
        whatsapp_perso <8 #NUM|est|cest|capture|joint|voici|appelez|appelle;
      matricule|matricules|cin|cni|nas <3 #NUM|#DIGITS|#SECRET|refuse|capture;
      enregistrement|ecoutez|ecoute|extrait|audio <8 donne|epelle|dit|entend <4 adresse|nom|
        carte|numero|iban;
      carte|visa <6 #DIGITS <6 cvv|exp|expire|#DIGITS;
      habite <1 au|a|rue <3 #NUM|rue|#CAP;
      #NAME|#CAP <6 vire|viree|licencie|licenciee|renvoye|renvoyee|congedie|demissionne|divorce;
    `,
  ],
  [
    'personal_data.health',
    'personal_data',
    'block',
    1,
    `
      ma|mon|notre|une|un|cette|ce|son|sa <1 AGENT <5 HEALTH <6 equipe|poste|depuis|planning|
        SITE|change|deplace|mise|mis|elle|lui|nuit|site;
      #CAP|#NAME <7 HEALTH;
      HEALTH <5 #NAME;
      conseillere|agente|superviseuse|formatrice <6 enceinte;
    `,
  ],
  [
    'disparagement.score',
    'disparagement',
    'hold',
    1,
    `
      classement|palmares|podium|leaderboard|ranking|comparatif|tableau_des_scores <6
        prestataire|prestataires|six|partenaires|sites|PEER|centres|maisons|boites|vendors|
        logos|client;
      YOU <3 etes|es|etiez|finissez|seriez <3 dernier|derniers|bon_dernier|queue|tete|premier|
        premiers|rouge|traine <5 classement|client|csat|qualite|dmt|satisfaction|mois|audit;
      qui|lequel|lesquels <4 meilleur|meilleure|pire|premier|dernier|tete|devant <5 METRIC|six|
        classement|prestataire|prestataires;
      client|donneur_ordre <6 dit|raconte|montre|confie|souffle|glisse <8 vos|votre|ton|tes <3
        METRIC;
      votre|vos|ton|ta|tes|leur|leurs <1 METRIC <7 derriere|nul|pourri|catastrophe|pire|plombe|
        peur|rate|foire|nulle|echoue;
      votes|vote|contributions|idees|scores|score|satisfaction|csat|dmt|qualite <4
        par_prestataire|par_societe|par_entreprise|par_boite|par_partenaire|par_maison|
        par_vendor|par_centre;
      comparer|comparez|comparons|afficher|affichons|mettre <5 csat|dmt|satisfaction|nps|scores|
        notes|decroche <6 six|PEER|prestataires|prestataire|partenaires|YOU|ecran|maisons|
        cote_a_cote;
      qui_rame|qui_traine|qui_plombe|mauvais_eleve|mauvais_eleves|bonnet_ane|lanterne_rouge <8
        ici|six|PEER|classement|client|METRIC;
    `,
  ],
  [
    'disparagement.jab',
    'disparagement',
    'nudge',
    1,
    `
      vos|tes|votre|ton|ta|leurs|leur|ces|cette <1 agents|conseillers|gars|equipes|equipe|site|
        superviseurs|boite|sup|centre|plateau|maison|presta <6 INSULT|rien|pas_foutus|dorment|
        usine|honte|pitie;
      chez_eux|ceux_la|certains|y_en_a|yen_a|en_a_qui|au_moins <6 raccrochent|raccroche|mentent|
        trichent|bidonnent|dorment|savent_pas|donnent_jamais|INSULT;
      typique|typiques <1 de|des|du;
      ah_les|encore_les|ces lyonnais|parisiens|tunisiens|marocains|malgaches|senegalais|
        ivoiriens|belges|quebecois|francais|offshore|lillois|suisses <8 toujours|INSULT|jamais|
        rien|savent|accent;
      site|centre|plateau|prestataire|boite <4 est|cest <3 INSULT|cirque|blague|poubelle|moulin|
        galere;
      YOU <4 servez|valez|comprenez|apportez|donnez <2 rien|jamais;
      on|nous <4 #NUM <1 idees <6 YOU <4 une|zero|aucune|#NUM;
    `,
  ],
  [
    'side_channel.away',
    'side_channel',
    'nudge',
    1,
    `
      ecris|ecrivez|appelle|appelez|texte|textez|ping|pinge|contacte|contactez|rejoins|
        rejoignez|ajoute|ajoutez|envoie|envoyez <1 moi|nous <6 whatsapp|watsap|wtsp|telegram|
        signal|prive|mp|perso|numero|dehors|ailleurs|dm|messenger|sms;
      je <2 te|vous|tecris|tappelle|tenvoie <3 ecris|appelle|envoie|dis|donne|mp|dm|passe|
        explique|raconte <5 prive|mp|dm|whatsapp|perso|ailleurs|dehors|bar|vive_voix|off;
      pas_ici|pas_la|pas_sur_ce_fil|pas_dans_le_chat <8 HIDDEN|bar|ce_soir|dehors|appelle|prive|
        reparle|apres|telephone;
      HIDDEN|bar|prive|dehors|apres <5 pas_ici;
      reparle|reparler|continue|continuer|finit|discute|discuter|voit|retrouve|poursuit|cause|
        parle|parler <6 bar|terrasse|parking|fumoir|hotel|en_prive|ailleurs|en_off|hors_micro|
        lobby|en_tete_a_tete;
      mets|mettez|note|notez|ecris|ecrivez|consigne|consignez|noter|mettre|marque|marquez|
        gardez|laisse <2 pas|rien|jamais <5 compte_rendu|pv|proces_verbal|notes|trace|par_ecrit;
      efface|effacez|supprime|supprimez|effacer|supprimer|vire <5 message|ca|juriste|
        conversation|commentaire|historique|messages <6 juriste|avant|vite|moderateur|lise|voie|
        stp|svp|client;
      juriste|avocate|avocat|moderateur|moderatrice|observateur|animatrice <4 partie|parti|
        sortie|sorti|fumer|dort|dos|absent|absente|pas_la|vient_pas <8 on|profitons|parle|dire|
        parler|vite;
      groupe|canal|boucle|fil <4 sans|prive|parallele|entre|secret <3 client|juriste|nous|
        prestas|prestataires|animatrice|partenaires;
      dites|dis|ecrivez|utilisez|utilise|remplacez|parlons|ecris|ecrire <5 autre_mot|code|
        verlan|mangue|abrege|darija|langage_code <10 filtre|machine|bot|detecte|passe|bloque|
        voit|comprend|NOT;
      filtre|machine|moderation|bot <4 bloque|flague|detecte|attrape|voit|coince|repere <6 tout|
        rien|ecris|parle|message;
      reste|restera <3 entre_nous|entre_nous_six|ici|autour_de_la_table <8 six|NOT|PEER|promis|
        client|compte_rendu;
      sans <2 client|juriste|animatrice|moderateur|organisateur <6 on_se|prestas|prestataires|
        reunion|groupe|vrai|entre_nous;
      mon|mes <1 numero|06|perso|whatsapp|gmail <8 renouvellement|chiffre|chiffres|tarif|HIDDEN|
        appelle|ecris|ecrivez|svp|ajoute;
    `,
  ],
];

const NEIGHBOURS = `
  achat achats affectif affectifs affective alignant alignement allocations allocution annexes
  assidu  assidue aucune aucuns augmentant augmente augmentent augmenter avenantes avenants
  avenement  avenir avenue barge barges berge beurre blanche blanchi bonus boycotte brille
  brilles  brime calcaire capable capacites cause causer causes charge charges chause clase
  classe  classements classer classes claude clausule cliente clientele clienteles clients
  clignant  clouement combattu combien combine combines comble combler commun communs concours
  concurrence  concurrente concurrents confidentiels conseille conseiller conseillere
  conseilleres  conseils constat constats consultant consultations contact contacts contraint
  contrainte  contrait contraste contrastes contrat contrats courant courants couvert crachat
  crachats  crime crimes debaucher debauches debouche debouches devise devises domaine drille
  effectif  effectifs effective effectives effectue effusion embaucher embauches emission
  exclusif  exclusive facteur facteurs factice factrice facturation facturee factures
  facturette  facturier fausse fission fixation flanche flancher fonction fournir fournisseur
  fracturation  fracture fracturee fracturer fractures frille frime frimes fusil fusions
  grillee  grilles grime grimes hausse heures heureuse heureux heurt heurte heurts identifiants
  identifier  inclusivite indexe indexer infusion large larges larme larmes leur leurre leurs
  liant  licencie lien liens malin malts maltus mange marche marcher marches margelle marges
  marie  mariee maries marine marins martin matin matinee matrice merge meure minutage minuter
  minutes  minutie minuties mise mission motif motifs mutuel mutuelles parfaire partenaire
  partenariat  partenariats passion patient pause pauses penalise penaliser pencher persane
  personna  personnalise personnel personnelle personnels personnes placement plafonds plafonne
  plafonner  planche plancher planches pleure pression prestataires prestation prestations prie
  primaire  primaires prime primees primer primeur primo prise prises prive prives profond
  promise  rabat rabot rachats rachete radis rapacite recru recrue recrues recruter recrutes
  recruteuse  recuse recuser refaire refuge refuges refus refusant refusee refusees refuser
  refuses  refute refuter rejouer remisee remiser remplie remue remuer remuse renouvellements
  repartitions  reprise requise retard retarder reuse reveil revise reviser revises rime rimes
  saine  saines salaire salaria salarial salarie salariee salarier salaries salir sallaire
  salle  salles salus solume sortie soumissions soutenances soutenant soutenue stratagies
  stratege  supervise superviseure superviseuse talus tardif tari tarie tarif tarir tarirait
  taris  tarte telegramme tension territorial ticket trime vaine version volumes voluptes
  volute  vrille vrilles
`;

const HITS: Pack['hits'] = [
  ['pricing', "Vous facturez combien l'heure de com en ce moment ?"],
  ['pricing', 'On est à 24 tout compris, et vous ?'],
  ['pricing', "Si personne ne descend sous 20, le donneur d'ordre suivra."],
  ['pricing', 'Notre grille tarifaire a pris 3 % en janvier.'],
  ['pricing', "C'est quoi votre marge sur ce compte ?"],
  ['pricing', 'chez nous la formation est refacturée à moitié, et chez vous'],
  ['pricing', 'Tenons la ligne sur les tarifs en janvier, tous ensemble.'],
  ['pricing', '0,62 € la minute traitée, vous êtes loin ?'],
  ['pricing', 'Vous répercutez la hausse du SMIC au client ?'],
  ['wages', 'Un téléconseiller débutant touche combien chez vous, primes comprises ?'],
  ['wages', "On s'aligne sur la même prime d'assiduité, ça évite la surenchère."],
  ['wages', 'On démarre nos agents à 1 850 net plus la prime de nuit.'],
  ['wages', 'Vous payez mieux que le SMIG à Kénitra ?'],
  ['wages', 'Vous donnez une augmentation en juillet ?'],
  ['wages', 'La prime de cooptation chez vous, elle est de combien ?'],
  ['wages', 'Personne ne donne plus de 3 % cette année, ok ?'],
  ['no_poach', "On ne débauche pas les superviseurs entre nous, d'accord ?"],
  ['no_poach', 'Laissez mes formateurs tranquilles et je laisse les vôtres.'],
  ['no_poach', 'Touchez pas à nos TL, on ne touchera pas aux vôtres'],
  ['no_poach', 'Vos recruteurs appellent mes conseillers tous les soirs.'],
  ['no_poach', 'Trois de vos QA ont postulé chez moi cette semaine.'],
  ['no_poach', 'Aucune contre-offre pendant la montée en charge, tout le monde suit ?'],
  ['no_poach', 'Une liste commune des abandons de poste, pour ne pas les reprendre.'],
  ['bids', "Vous répondez à l'appel d'offres de l'assureur ou vous passez votre tour ?"],
  ['bids', 'Laissez-nous celui-là, le prochain marché est à vous.'],
  ['bids', 'On a été shortlistés avec deux d’entre vous, on compare avant la soutenance ?'],
  ['bids', 'Vous avez chiffré combien dans la consultation énergie ?'],
  ['bids', 'On pourrait répondre à deux sur le lot santé au lieu de se battre.'],
  ['bids', 'Mettez un prix bidon au RFP, nous on passera dessous.'],
  ['allocation', 'On vous laisse le back-office, vous nous laissez la ligne pro.'],
  ['allocation', 'Vous gardez le français, nous on garde le néerlandais.'],
  ['allocation', 'Quelle part du volume vous recevez maintenant ?'],
  ['allocation', 'Ils ont basculé le volume de chez nous vers chez vous ?'],
  ['allocation', 'Chacun garde sa région et personne ne marche sur les pieds du voisin.'],
  ['allocation', "Pas touche à l'enseigne, c'est chasse gardée depuis dix ans."],
  ['capacity', 'Vous êtes combien sur le programme en ce moment ?'],
  ['capacity', 'On a 40 positions vides à Sousse.'],
  ['capacity', 'Quel est votre plan de recrutement pour la rentrée ?'],
  ['capacity', 'Gelons tous les vagues de formation jusqu’en mars.'],
  ['capacity', 'Vous ouvrez un deuxième plateau à Dakar cette année ?'],
  ['capacity', 'Si personne n’ouvre de positions avant novembre, le client paiera les heures sup.'],
  ['boycott', 'Si on refuse tous les six la clause, ils la retireront.'],
  ['boycott', 'Plus personne ne travaille avec cette agence, on est d’accord ?'],
  ['boycott', 'Lettre commune au client sur ses prévisions, on signe à six.'],
  ['boycott', 'Celui qui signe le premier est exclu du groupe.'],
  ['boycott', 'Boycottons leur logiciel jusqu’à la baisse.'],
  ['strategy', 'Nous lançons un callbot pour la distribution au printemps.'],
  ['strategy', 'Vous êtes toujours en rachat, votre boîte est à vendre ?'],
  ['strategy', "C'est quoi votre roadmap IA pour l'an prochain ?"],
  ['strategy', 'Notre comex a validé le rachat en juin.'],
  ['strategy', 'Attendons tous avant d’automatiser, ça garde les têtes.'],
  ['proprietary', 'Je peux vous envoyer la matrice d’escalade de l’autre banque.'],
  ['proprietary', 'Je vous colle le script du client, ne répétez pas.'],
  ['proprietary', "L'annexe est confidentielle mais je vous l'envoie."],
  ['proprietary', 'On a signé un gros client, pas encore annoncé, gardez ça pour vous.'],
  ['proprietary', 'Leur playbook est sous NDA, je vous le montre quand même.'],
  ['secrets', 'Login svc_ops, mot de passe Harbour2291'],
  ['secrets', 'Le mdp du wifi salle client : Bluewhale77'],
  ['secrets', 'code de la porte 4471 pour le plateau'],
  ['secrets', 'token tkn7Q2Xdemo, essayez-le'],
  ['secrets', 'Réponse secrète de la boîte partagée : Rosalie'],
  ['contract_terms', 'Quelle pénalité vous payez si le décroché tombe sous 80 % ?'],
  ['contract_terms', 'Notre contrat a une clause de sortie à 90 jours, le vôtre ?'],
  ['contract_terms', 'Votre bonus dépend de la satisfaction ou de la DMT, au contrat ?'],
  ['contract_terms', 'On a signé pour trois ans ferme, et toi ?'],
  ['contract_terms', "Refusons tous la clause d'audit surprise."],
  ['contract_terms', 'Ils nous règlent à 90 jours, et chez vous ?'],
  ['personal_data', 'Une de mes conseillères est enceinte, on a changé son équipe.'],
  ['personal_data', 'Marie Ferchichi est en arrêt pour dépression.'],
  ['personal_data', 'Je joins la liste des départs avec les noms et les motifs.'],
  ['personal_data', 'Madame Okafor, dossier 7781, se plaint encore.'],
  ['personal_data', 'Son numéro de passeport est sur la capture.'],
  ['disparagement', 'Qui a la meilleure satisfaction des six ?'],
  ['disparagement', 'Affichons un classement des prestataires par NPS.'],
  ['disparagement', 'Le client m’a dit que votre audit qualité était raté.'],
  ['disparagement', 'Vos conseillers sont nuls.'],
  ['disparagement', 'Au moins chez nous on ne raccroche pas, certains ici raccrochent au nez.'],
  ['disparagement', 'Vous êtes bons derniers du classement client.'],
  ['side_channel', 'On en reparle au bar, pas ici.'],
  ['side_channel', 'Écris-moi sur WhatsApp, je te donne le chiffre.'],
  ['side_channel', 'Mettez pas ça au compte rendu svp'],
  ['side_channel', 'Efface ton message avant que la juriste le lise.'],
  ['side_channel', 'Il y a un groupe à part sans le client, ça vous dit ?'],
  ['side_channel', 'dites un autre mot, le filtre bloque'],
];

const PASSES: Pack['passes'] = [
  "Le taux de décroché s'améliore depuis le brief du matin.",
  "On paie cher l'absence de feedback, en appels répétés.",
  "La prime à l'écoute, chez nous, c'est un trophée en carton.",
  'Chacun touche un mot du client en début de réunion.',
  'On lance un appel à idées, une offre de binôme par équipe.',
  "Laissez-nous la salle deux pour l'atelier.",
  'Marge de progression énorme sur l’écoute active.',
  "Il y a une marge d'erreur dans chaque note qualité.",
  "Le coût d'un appel mal fermé, c'est deux rappels.",
  'Le vrai prix du silence, on le voit en fin de semaine.',
  'Les appels facture doublent en début de mois.',
  'Les clients appellent pour une hausse de tarif et on commence par dire je comprends.',
  'Remise en question salutaire après la visite mystère.',
  'La remise des trophées est à midi.',
  'Qui prend en charge le nouveau pendant la pause ?',
  'Rappel : on ne parle ni tarifs ni marges ici, merci.',
  'Ça vaut plus cher qu’un long discours.',
  'Le lendemain de la paie, le plateau est plus calme.',
  'Écouter, ça paie toujours.',
  'Augmenter la confiance prend six semaines.',
  'Combien de conseillers par superviseur chez vous ?',
  "Combien de minutes d'écoute par semaine ?",
  'La reconnaissance gratuite : une lettre lue à voix haute.',
  'Comment gardez-vous la motivation la deuxième année ?',
  'Les gens quittent leur manager, alors on coache les managers.',
  'On recrute pour la gentillesse et on forme aux outils.',
  "Je vous pique l'idée du parrain surprise.",
  'Nos recruteurs passent une heure en écoute par mois.',
  'Arrêtez de me piquer mon stylo svp',
  'Appelez les nouveaux la veille de leur premier jour.',
  'Quelle question prédit le mieux la patience ?',
  'Liste noire chez nous : le mot malheureusement.',
  'La consultation des équipes sur les plannings a fait du bien.',
  'À qui le tour de présenter le rituel ?',
  'Proposition : une semaine du leadership en octobre, libre à chacun.',
  'On passe notre tour au prochain partage.',
  'Merci de soumettre votre défi avant vendredi.',
  'La soutenance des alternants est demain.',
  'Répartissons le groupe en deux salles, par thème.',
  'Nos superviseurs se partagent les écoutes.',
  'Partagez votre écran, on ne voit rien.',
  'Prenez le premier défi, nous prendrons le deuxième.',
  'Quand la file déborde, qui couvre le coach ?',
  'Les clients ruraux raccrochent plus tôt, alors on a raccourci le bonjour.',
  'Terrain inconnu pour une cheffe de 23 ans.',
  "La capacité d'écoute baisse après dix appels durs.",
  'Montée en compétence des tuteurs en trois mois.',
  'Chaises vides au brief de 14 h, on a bougé l’horaire.',
  'Trop de monde dans la salle 2, elle est pleine.',
  'On protège le coaching pendant le pic.',
  'Un banc dehors pour souffler entre deux appels.',
  'Les clients qui menacent de boycotter la marque veulent être entendus.',
  'Je m’oppose à ce sujet et je veux que ce soit noté.',
  'Chacun décide seul de participer à la semaine du leadership.',
  'On a arrêté les excuses scriptées.',
  'Personne ne doit se sentir obligé de partager.',
  'Notre feuille de route pour un nouveau TL : écouter, observer, animer.',
  'Stratégie pour un appel difficile : nommer l’émotion, puis le fait.',
  'On a lancé une heure d’écoute, la présence a doublé.',
  'Quel canal marche pour joindre les équipes de nuit ?',
  'Arrêtons de parler comme des robots.',
  'Nos entretiens individuels restent confidentiels.',
  'Le secret d’un bon brief : des croissants.',
  'Je peux vous partager notre trame d’écoute, ma direction a dit oui.',
  'Quel livre sur l’empathie conseillez-vous ?',
  'Le journal interne raconte une histoire d’agent par numéro.',
  'Le code de la salle est affiché à l’écran.',
  'Les mots de passe oubliés, premier motif d’appel du lundi.',
  "La clé d'un brief réussi : quelqu'un rit.",
  'Badge merci pour le tuteur du mois.',
  'Les clients oublient leur code, il faut de la patience.',
  'Contrat moral avec mon équipe : pas de mails le soir.',
  'Personne n’est pénalisé si une idée échoue.',
  'Objectif minimal d’un bon un à un : pas d’ordinateur.',
  'Les mots qu’on utilise comptent : invité plutôt qu’appelant.',
  'Des prévisions deux jours plus tôt aideraient le coaching.',
  'Une appelante de 80 ans nous a appris la patience.',
  'Bravo à Nadia pour l’animation de ce matin.',
  'La dépression sur les plateaux mérite un vrai atelier.',
  "Vérifier l'identité d'abord, ralentir ensuite.",
  'Appelons-la Ana : elle a transformé une plainte en merci.',
  'Anonymisez toujours avant une écoute en groupe.',
  "Je ne suis pas d'accord avec l'idée, voici pourquoi.",
  'On était nuls en feedback pendant des années.',
  'Classons les six idées par effort.',
  'Quelle idée a le plus de votes ?',
  'Notre propre satisfaction a monté après les briefs.',
  'Ici personne ne compte les points.',
  'La cafetière est nulle, la salle est belle.',
  "J'appelle l'agent après son shift pour l'écouter.",
  'Pause café, retour à onze heures.',
  'Supprimez les doublons avant le vote.',
  'Un feedback difficile se donne en privé.',
  'Le groupe WhatsApp du plateau sert aux permutations.',
  'Demandons à la juriste avant de continuer.',
  'Le compte rendu arrive vendredi.',
  'On se revoit à la table trois après la pause.',
  'Deux minutes de silence avant le feedback.',
  'Offrez le choix du créneau et elle viendra.',
  'Le premier appel de la journée donne le ton.',
  'Comment féliciter quelqu’un qui déteste les projecteurs ?',
];

/** French: France, Belgium, the Maghreb, West Africa, Madagascar, Québec. */
export const FR: Pack = {
  lang: 'fr',
  concepts: CONCEPTS,
  content: CONTENT,
  idioms: IDIOMS,
  talk: TALK,
  defiance: DEFIANCE,
  callers: CALLERS,
  practice: PRACTICE,
  rules: RULES,
  neighbours: NEIGHBOURS,
  hits: HITS,
  passes: PASSES,
};
