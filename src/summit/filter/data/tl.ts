import type { Pack } from '../read/pack.ts';

type Words = Pack['concepts'];

/** Who speaks, to whom, how it is asked, how much. */
const PEOPLE: Words = {
  WE: `
    kami, kaming, kmi, namin, naming, nmin, nmn, amin, aming, samin, sa amin, saming, smin,
    dito samin, tayo, tayong, tyo, natin, nating, ntin, atin, ating, satin, sa atin, company namin,
    kumpanya namin, kompanya namin, side namin, sa side namin, panig namin, amo, amoa, amoang,
    sa amoa, namo, namong, mi, nato, natong, ato, atoa, sa ato, kitang tanan, tanan ta, sa akon,
    amon, namon, sa amon
  `,
  I: `
    ako, akong, aq, ko, kong, akin, aking, sakin, sa akin, nako, nakong, ako nga, akoa, sa akoa
  `,
  YOU: `
    kayo, kayong, kau, kyo, kyu, nyo, nyong, niyo, niyong, ninyo, ninyong, nyu, inyo, inyong,
    sainyo, sa inyo, senyo, ikaw, mo, mong, imo, imong, nimo, inyoha, inyuha, kamo, mga boss,
    mga bossing, mga sir, mga maam, mga kasama, mga bes, mga besh, mga lods, mga mars, mga pre,
    mga partner, sino, sinong, cno, kanino, kaninong, nino, sinuman, sino man, kahit sino, yung iba,
    ung iba, ang iba, iba sa inyo, kinsa, kang kinsa, kinsay, dyan sa inyo, jan sa inyo, side nyo,
    side niyo, panig nyo, side ninyo, kumpanya nyo, company nyo
  `,
  PEER: `
    ibang vendor, ibang vendors, ibang site, ibang sites, ibang partner, ibang kumpanya,
    ibang kompanya, ibang company, ibang center, ibang bpo, kabilang site, kabilang vendor,
    kabilang kumpanya, kabilang kompanya, kabilang company, kabilang building, kabilang bakod,
    kabilang center, kabilang partner, taga kabila, sa kabila, mga kabila, kapitbahay, mga vendor,
    bawat vendor, lahat ng vendor, mga partner, bawat partner, isat isa, isa t isa, isa isa sa atin,
    isa sa atin, isa sa inyo, isa satin, sino sa inyo, sino sa atin, sino satin, alin sa inyo,
    alin sa atin, sinuman sa atin, sinuman sa inyo, tayong anim, nating anim, ating anim,
    anim na vendor, anim na kumpanya, anim na site, anim tayo, kalaban, kalaban natin, karibal,
    kakompitensya, kakumpitensya, katunggali, katapat, kasama nating vendor, laing vendor, pikas,
    sa pikas, ubang vendor, ubang site, iban nga vendor, bagong vendor, mga kasamang vendor,
    tayo tayo, tayo tayong
  `,
  ALL: `
    lahat, lahat tayo, tayong lahat, lahat natin, nating lahat, ating lahat, sabay, sabay sabay,
    sabaysabay, sama sama, samasama, magkasundo, magkasundo tayo, nagkasundo, nagkakasundo,
    kasunduan, kasundo, usapan na, usapan natin, usapan na yan, usapan to, pag usapan natin,
    pagusapan natin, deal, dil, gentlemans agreement, kapit, kapit lang, kapit bisig, bisig,
    isang boses, iisang boses, iisa ang sagot, iisang sagot, iisang presyo, pare pareho, parepareho,
    pareparehas, pare parehas, parehong sagot, pareho ang sagot, tayong anim, nating anim,
    ating anim, tayo tayo, walang bibigay, walang bibitaw, walang bibitiw, walang laglagan,
    walang iwanan, walang kakalas, walang sisira, walang susuway, pustahan, g na, g ba, game ba,
    game ba kayo, sang ayon, sangayon, payag, payag ba, payag kayo, agree ba, agree tayo,
    okay ba sa lahat, ok ba sa lahat, ok ba sa inyo, tanan, tanan ta, tanang vendor, dungan,
    dungan ta, magkahiusa, magkaisa, nagkakaisa, tropa, sumpaan, sumpa man, peks man, hawak kamay,
    walang taasan, walang babaan, tuloy ang usapan, isang paninindigan, iisang linya,
    isang linya tayo, sabihan ang iba, ipasa sa iba
  `,
  OURSELVES: `
    tayong lahat, lahat tayo, lahat po tayo, tayo pong lahat, nating lahat, ating lahat,
    tayong anim, nating anim, ating anim, satin anim, tayo tayo, tayo tayong, anim tayo,
    anim na vendor, anim na site, anim na kumpanya, lahat ng vendor, lahat ng partner,
    lahat ng site dito, lahat ng kumpanya, bawat vendor, bawat partner, bawat kumpanya,
    bawat isa sa atin, bawat isa satin, isa sa atin, isa satin, sinuman sa atin, kahit sino sa atin,
    kahit sino satin, lahat dito, lahat ng nandito, lahat ng andito, dito sa kwarto,
    sabay sabay tayo, sabay sabay tayong, sabay tayo, sabay tayong, sama sama tayo,
    sama sama tayong, tanan ta, kitang tanan, tanan vendor, tanang vendor, dungan ta, walang vendor,
    walang partner, walang kumpanya, walang isa sa atin, walang sinuman sa atin,
    walang isa man sa atin, pare pareho tayo, pare pareho tayong, magkasundo tayo,
    magkasundo tayong, kung lahat tayo, kung tayong lahat, kung tayong anim
  `,
  NOBODY: `
    walang isa, walang isa man, walang kahit isa, walang sinuman, walang kahit sino, walang vendor,
    walang partner, walang kumpanya, walang kompanya, walang site na, walang isa sa atin,
    walang isa satin, wala ni isa, ni isa, ni isa sa atin, wala sa atin, wala satin, wala sa inyo,
    walang (tataas|bababa|lalagpas|lalampas|hihigit|kukuha|kakagat),
    walang (magtataas|magbababa|magbibigay|magbabawas|magdadagdag|magbubukas|magsasara),
    walang (sasali|sasagot|susulot|papatol|bibigay|tatanggap|pipirma|papayag|susunod|aatras),
    walang (magpapasa|magpapababa|magpapataas|mamimirata|manghihingi|mag aalok|mangunguna),
    walang (kakausap|lalapit|tatawag|uuna|sisingit|bibili|gagamit|lilipat|aagaw|mang aagaw),
    walang mag (hire|offer|increase|undercut|quote|bid|poach|recruit|discount|adjust|taas),
    walang magbigay, walang magtaas, walang magbaba, walang kukuha ng, walang kumuha,
    walay (motaas|mopaubos|mohatag|moapil|mokuha|mag|mo|mu|usa), walay bisan usa
  `,
  LETS: `
    wag tayo, wag tayong, wag na tayo, wag na tayong, wag muna tayo, wag muna tayong,
    wag na muna tayo, wag na muna tayong, huwag tayo, huwag tayong, huwag na tayo, huwag na tayong,
    huwag muna tayo, huwag muna tayong, wag na natin, wag muna natin, wag nating, wag na nating,
    wag muna nating, wag na muna nating, huwag na nating, huwag muna nating, huwag nating,
    dapat tayo, dapat tayong, dapat natin, dapat nating, dapat lahat tayo, dapat tayong lahat,
    dapat pare pareho, dapat pareho, kung tayo, kung lahat tayo, kung tayong lahat, kung sabay,
    paano kung, pano kung, ano kaya kung, eh kung, pwede bang tayo, pwede ba tayo, pwede ba tayong,
    pwede kaya tayo, pwede ba natin, pwede ba nating, pwede kaya nating, baka pwede tayong,
    baka pwedeng tayo, baka pwede nating, magkasundo tayo, magkasundo tayong, magkasundo na tayo,
    mag agree tayo, mag agree na tayo, magusap tayo, mag usap tayo, pag usapan natin,
    pagusapan natin, usap tayo, usap na tayo, mungkahi ko, iminumungkahi, iminumungkahi ko,
    suhestiyon ko, suggest ko, propose ko, tara, tara na, sana tayo, sana tayong, sana lahat tayo,
    tayong lahat, hatian tayo, kasundo tayo, kasunduan natin, usapan natin, taas tayo, taas tayong,
    hold tayo, hold muna tayo, stay tayo, ayaw ta, ayaw sa ta, dapat ta, unta ta, dili ta,
    dili lang ta, magsabot ta, sabot ta, mag agree ta, panindigan natin, ipilit natin
  `,
  NOT: `
    hindi, hinde, hnd, hndi, di, dili, d na, indi, wag, huwag, hwag, wg, wala, walang, wla, walay,
    ayaw, ayaw na, ayoko, bawal, itigil, tigilan, tigil, tumigil, iwasan, iwas, umiwas, dedma,
    hinto, ihinto, tama na, labas dito, kahit kailan, never, ni isa, maiwan, pabayaan, hayaan,
    lubayan, hands off, off limits
  `,
  TAIL: `
    kayo ba, kayo po, kayo po ba, kayo dyan, kayo jan, kayo kaya, kayo naman, eh kayo, e kayo,
    kayo din, kayo rin, kau ba, kyo ba, sa inyo, sa inyo ba, sa inyo po, sa inyo po ba, sainyo,
    sainyo ba, sa inyo naman, sa inyo kaya, inyo ba, yung inyo, ung inyo, senyo, dyan sa inyo,
    jan sa inyo, ikaw ba, ikaw, sa side nyo, side nyo, side niyo, kamo, kamo ba, inyoha, sa inyoha,
    inyo kay, pareho ba, parehas ba, pareho ba tayo, same ba, same ba tayo, same ba kayo,
    kayo mga bossing, kayo mga boss, sa iba ba, yung iba ba, sino pa
  `,
  ASK: `
    magkano, magkno, mgkano, mgkno, mag kano, magkanu, kano, ilan, ilang, gaano, gano, ganu, ano,
    anong, anu, ano ano, alin, aling, sino, sinong, sino sino, kanino, kailan, kelan, paano, pano,
    panong, papaano, bakit, bat, saan, san, nasaan, hanggang kailan, hanggang ilan, gaano kalaki,
    gaano karami, gaano kadami, gaano kataas, gaano kalalim, ba, bang, kaya ba, tanong ko, patanong,
    patanong lang, pwede magtanong, pwede pong magtanong, curious lang, curious, tsismis naman,
    chika naman, pasilip, patingin, pasabi naman, pahingi, pahinge, penge, pabulong, pabulong naman,
    pakibulong, sabihin nyo, sabihin niyo, sagutin nyo, meron ba, meron ba kayo, mayroon ba,
    totoo ba, totoo bang, tama ba, mga magkano, mga ilan, nasa magkano, nasa ilan, pila, tagpila,
    pilay, pila ka, unsa, unsay, unsaon, kinsa, kinsay, asa, kanus a, kanusa, ngano, naa ba,
    naa bay, naa moy, naa ba moy, gid ba, ano man, pwedeng malaman, gusto ko malaman,
    gusto ko lang malaman, gusto kong malaman
  `,
  PAIR: `
    kayo, kayong, kau, kyo, nyo, niyo, ninyo, nyong, niyong, ninyong, inyo, inyong, sainyo, sa inyo,
    sino, sinong, kanino, lahat kayo, isa sa inyo, sino sa inyo, mga kasama, mga bossing, mga boss,
    mga partner, ibang vendor, ibang site, yung iba, ang iba, kamo, inyoha, kinsa, kahit sino,
    tayong lahat, mga ka ops, mga ka bpo, mga peeps, dyan, jan, kapwa, kapwa ko, mga kapwa
  `,
  THEIRS: `
    (tao|taong|agent|agents|ahente|tl|tls|trainer|trainers|sup|sups) (namin|natin|nyo|niyo),
    (tao|agent|agents|ahente|tl|tls|trainer|trainers|leader|leaders) (ninyo|nila|ko|mo),
    (leader|leaders|supervisor|supervisors|qa|empleyado|tauhan) (namin|natin|nyo|niyo|ninyo),
    mga (tao|agent|ahente|tl|trainer|leader|supervisor|empleyado) (namin|natin|nyo|niyo|ninyo),
    (tao|tl|agent|agents|ahente|trainer|leader|empleyado) ng (isa|iba|kabila|bawat|ibang),
    (tao|tl|agent|agents|trainer) ng (vendor|client|partner), sa tao ng, tao ng isat isa, isat isa,
    ng isat isa, ang isat isa, sa isat isa, galing sa inyo, galing samin, galing sa amin,
    galing sa kabila, galing sa ibang vendor, galing satin, galing inyo, taga samin, taga amin,
    taga inyo, taga sa inyo, mga taga kabila, taga kabila, mga bata ko, bata namin, mga bata namin,
    aming tao, aming agents, ating tao, inyong tao, inyong agents, taong galing, aming mga tao,
    aming mga agent, inyong mga tao, tawo namo, tawo ninyo, among tawo, inyong tawo, gikan sa inyo,
    gikan sa amo, gikan sa amoa, tawo sa uban
  `,
};

const FIGURES: Words = {
  NUMWORD: `
    dalawa, dalawang, tatlo, tatlong, tatlu, apat, lima, limang, anim, pito, pitong, walo, walong,
    siyam, sampu, sampung, labing isa, labing dalawa, labindalawa, labing tatlo, labintatlo,
    labing apat, labing lima, labinlima, labinlimang, labing anim, labing pito, labing walo,
    labing siyam, dalawampu, dalawampung, tatlumpu, tatlumpung, apatnapu, apatnapung, limampu,
    limampung, animnapu, pitumpu, walumpu, siyamnapu, isang daan, sandaan, isandaan, daang, libo,
    libong, sanlibo, isang libo, milyon, milyong, kalahati, kalahating, sangkapat, uno, dos, tres,
    kwatro, kuwatro, singko, sais, syete, siete, otso, nwebe, nuwebe, nueve, dyes, diyes, dies,
    onse, dose, trese, katorse, kinse, kinze, disisais, dieciseis, disisyete, disiotso, dosisyete,
    disinuwebe, bente, beinte, baynte, bente uno, bente singko, trenta, treinta, kwarenta,
    kuwarenta, singkwenta, singkuwenta, sisenta, sesenta, sitenta, setenta, otsenta, ochenta,
    nobenta, nubenta, siyento, syento, dosyentos, tresyentos, kwatrosyentos, singkwentos, kinyentos,
    mil, medya, y medya, duha, duhang, duha ka, tulo, tulo ka, upat, upat ka, unom, napulo, napulog,
    baynti, usa ka libo, apat na libo, sampung libo, limang libo, dosena, isang dosena,
    isang porsyento
  `,
  CURRENCY: `
    piso, pisong, pesos, pesoses, php, dolyar, dolyares, dolar, usd, sentimo, sentimos, euro,
    kwarta, kuwarta
  `,
  PERCENT: `
    porsyento, porsyentong, porsiento, porsiyento, porsento, prosyento, bahagdan
  `,
  BIGWORD: `
    dalawampu, dalawampung, tatlumpu, tatlumpung, apatnapu, apatnapung, limampu, limampung,
    animnapu, pitumpu, walumpu, siyamnapu, isang daan, sandaan, isandaan, daang, libo, libong,
    sanlibo, isang libo, mil, trenta, treinta, kwarenta, kuwarenta, singkwenta, singkuwenta,
    sisenta, sesenta, sitenta, setenta, otsenta, nobenta, siyento, syento, dosyentos, tresyentos,
    kwatrosyentos, kinyentos, kalahati ng floor, kalahati ng mga, usa ka gatos, gatos, liboan,
    daan daan, dalawang palapag, tatlong palapag, dalawang floor, tatlong floor
  `,
  MOVE: `
    taas, tataas, tumaas, itaas, itataas, itinaas, magtaas, magtataas, nagtaas, nagtataas,
    magpataas, pataas, taasan, tinaasan, tataasan, tumataas, baba, bababa, bumaba, ibaba, ibababa,
    ibinaba, magbaba, magbababa, nagbaba, pababa, babaan, binabaan, bababaan, bumababa, dagdag,
    dagdagan, dinagdagan, dadagdagan, magdagdag, magdadagdag, nagdagdag, nadagdagan, bawas, bawasan,
    binawasan, babawasan, magbawas, magbabawas, nagbawas, nabawasan, tapyas, tapyasan, tinapyasan,
    tinapyas, pantay, ipantay, pantayan, magpantay, parehas, pareho, parehong, pare pareho,
    panatilihin, panindigan, sagad, isagad, lagpas, lumagpas, lalagpas, lalampas, lampas, lumampas,
    hihigit, higit, mas mataas, mas mababa, sobra, kulang, bagsak, bumagsak, babagsak, ibagsak,
    ibinagsak, usog, umusog, i hold, hold muna, i freeze, i cap, hanggang, ganun pa rin,
    ganon pa rin, di gumalaw, gagalaw, gumalaw, igalaw, nasa, itago, ituloy, wag muna, wag na muna,
    mag adjust, nag adjust, patong, patungan, pinatungan, pinatong, motaas, mitaas, ipataas,
    ipaubos, mopaubos, miubos, ubos, dugang, dugangan, kunhod, kunhoran, bumigay, bibigay, bumitaw,
    bibitaw
  `,
  FUTURE: `
    susunod na taon, susunod na buwan, susunod na quarter, susunod na linggo, susunod na taong,
    sa susunod, sunod na taon, sunod na buwan, sunod buwan, sunod taon, next na taon, bagong taon,
    enero, pebrero, marso, abril, mayo, hunyo, hulyo, agosto, setyembre, oktubre, nobyembre,
    disyembre, sa pasko, pasko, ngayong pasko, ngayong peak, pagpasok ng taon, katapusan ng taon,
    dulo ng taon, pagtatapos ng taon, kalagitnaan ng taon, unang quarter, ikalawang quarter,
    ikatlong quarter, huling quarter, plano, plano namin, plano nyo, planong, pinaplano, nagpaplano,
    balak, balak namin, balak nyo, balak niyo, binabalak, balakin, magsisimula, sisimulan,
    ilang buwan, ilang linggo, sunod tuig, sunod bulan, karong tuig, karong disyembre, karong pasko,
    sa karong, plano namo, plano ninyo, pagkatapos ng peak, bago mag pasko, bago matapos ang taon,
    simula enero, simula hulyo, hanggang hunyo
  `,
};

/** Money, pay, people, bids. */
const MONEY: Words = {
  PRICE: `
    presyo, presyong, presyuhan, presyohan, presyuhin, pinepresyo, pagpepresyo, pagpresyo, singil,
    singilan, singilin, paniningil, sinisingil, siningil, sisingilin, bayad ni client,
    bayad ng client, bayad ng kliyente, bayaran ni client, tarifa, taripa, tubo, tutubuin, tinutubo,
    kumikita, kinikita, lugi, malulugi, nalulugi, palugi, kalugian, mas mura, pinakamura, murahan,
    mas mahal, pinakamahal, mahalan, diskwento, diskuwento, diskwentuhan, tawad, tumawad, tumatawad,
    tinawaran, tawaran, binarat, binabarat, barat, baratin, nambabarat, patong, pinatong, ipapatong,
    patungan, puhunan, gastos, gagastusin, ginagastos, costing, cost, kotasyon, quotation,
    bagsak presyo, bawas presyo, taas presyo, taas singil, dagdag singil, bawas singil,
    dagdag presyo, uplift, rate hike, presyo sa, presyo ninyo, singil ninyo, bayranan, singilon,
    panukot, pila ang singil, halaga kada, halaga per, halagang sinisingil, invoice, isinisingil,
    ipapasa sa client, ipasa sa client, ipapasa kay client, ipasa kay client, magkano
  `,
  PRICEHARD: `
    (singil|singilan|presyo|presyuhan|tarifa|diskwento|kotasyon) (namin|nyo|niyo|ninyo|natin),
    (rate|rates|pricing|margin|margins|discount|uplift|rebate) (namin|nyo|niyo|ninyo|natin),
    (tubo|costing|markup|quote|quotes|invoice|fee|fees) (namin|nyo|niyo|ninyo|natin),
    (rate|rates|margin|pricing|discount) (kayo|kami|tayo|ninyo), rate card, ratecard, rate kard,
    presyuhan, presyohan, singilan, pagpepresyo, pagpresyo, bagsak presyo, bagsakan ng presyo,
    bawas presyo, taas singil, taas presyo, dagdag singil, bawas singil, taasan ang singil,
    taasan ang presyo, taas ng singil, taas ng presyo, baba ng presyo, babaan ang presyo,
    babaan ang singil, magtaas ng singil, magtaas ng presyo, magbaba ng presyo, magbaba ng singil,
    singil kada, singil per, presyo kada, presyo per, halaga kada, magkano per, magkano kada,
    magkano na per, magkano na kada, magkano ang per, magkano singil, magkano ang singil,
    magkano rate, magkano ang rate, magkano charge, magkano ang charge, magkano na rate,
    magkano ang rates, magkano ang presyo, magkano presyo, magkano bigay,
    magkano ang bigay ni client, magkano bayad ni client, magkano bayad ng client, magkano bill,
    magkano ang bill, singil sa client, singil kay client, sinisingil sa client,
    sinisingil kay client, singilin si client, sinisingil namin, sinisingil nyo, sinisingil niyo,
    sinisingil ninyo, naniningil kami, naniningil kayo, kada productive hour, kada prod hour,
    per prod hour, prod hour, kada resolved, kada handled, kada logged, kada seat, kada upuan,
    kada fte, per seat, per upuan, kada paid hour, kada billable, presyo sa renewal,
    singil sa renewal, presyong pang renewal, gastos kada, gastos per, gastos sa kada, cost kada,
    lugi sa rate, lugi sa presyo, barat na client, rate sa voice, rate sa chat, rate sa email,
    rate ng voice, rate ng chat, rate hike, bidding price, pinakamababang presyo, presyong bagsak,
    palitan ng presyo, palitan ng rate, giyera sa presyo, price war, pababaan ng presyo,
    pababaan ng singil, paramihan ng discount, volume discount, pila ang singil, pila singil,
    pila inyong singil, pila inyong rate, pila rate ninyo, pila inyo rate, pila ang rate, pila per,
    tagpila per, tagpila ang, singil ninyo
  `,
  CHARGE: `
    singil, sinisingil, siningil, singilin, sisingilin, sumisingil, maningil, naniningil, nagsingil,
    isinisingil, isisingil, nag charge, nagcharge, nagchacharge, nag chacharge, mag charge,
    magcharge, chinacharge, china charge, charge nyo, charge namin, charge niyo, nag bill, nagbill,
    nagbibill, mag bill, binibill, bini bill, bill namin, bill nyo, bill niyo, i bill, ibill,
    ibinibill, binabayaran kami, binabayaran kayo, bayad sa amin, bayad sa inyo, bayad samin,
    ipinapasa kay client, pinapasa kay client, ipasa kay client, ginasingil, gasingil, naningil,
    nagpresyo, nagpepresyo, ipinepresyo, nag quote, nagquote, mag quote
  `,
  UNIT: `
    oras, kada oras, minuto, kada minuto, upuan, kada upuan, kada tawag, kada ulo, kada ahente,
    kada agent, kada buwan, buwanan, kada ticket, kada chat, kada email, kada resolved, kada kaso,
    per oras, per minuto, per upuan, per ulo, overtime, ot, gabi, weekend, nesting, training, ramp,
    prod, prod hour, prod hours, boses, volume
  `,
  PERHOUR: `
    kada oras, bawat oras, per oras, sa isang oras, kada hour, kada hr, kada minuto, per minuto,
    kada min, kada upuan, bawat upuan, per upuan, kada seat, kada fte, kada tawag, kada call,
    kada contact, kada resolved, kada resolution, kada ticket, kada chat, kada email, kada ulo,
    kada head, kada productive, kada prod, kada handled, kada logged, kada paid, per prod,
    prod hour, per resolved, per ticket, per kaso, kada kaso, all in na, matag oras, matag minuto,
    matag tawag, kada takna, usa ka oras
  `,
  PAY: `
    sahod, sahuran, sasahurin, sinasahod, pasahod, nagpapasahod, pasweldo, pasuweldo, sweldo,
    suweldo, sueldo, sumusweldo, sinusweldo, swelduhan, bayad sa agent, bayad sa mga agent,
    bayad sa tao, bayad sa tl, kinikita, kita nila, umento, dagdag sahod, dagdag sweldo, taas sahod,
    taas sweldo, increase, adjustment, bonus, bonuses, bonusan, alawans, allowance, insentibo,
    incentive, komisyon, commission, benepisyo, benefits, premium, differential, night diff,
    nightdiff, nd, hazard pay, hazard, 13th month, 14th month, mid year bonus, sign on, sign-on,
    signing bonus, stay bonus, retention bonus, referral bonus, referral fee, basic, basic pay,
    starting, starting pay, package, pakete, hmo, dependents, rice allowance, bigas, pang bigas,
    pamasahe, transpo allowance, transpo, meal allowance, ot pay, overtime pay, pabuya, ayuda,
    minimum wage, minimum, take home, takehome, suholan, sweldohan, bayad sa tawo, salary,
    salary range, range ng sahod, merit increase, appraisal
  `,
  PAYHARD: `
    sahod, sahuran, sasahurin, sinasahod, pasahod, nagpapasahod, pasweldo, sweldo, suweldo,
    sweldohan, swelduhan, sumusweldo, dagdag sahod, dagdag sweldo, taas sahod, taas sweldo, umento,
    basic pay, basic nyo, basic niyo, basic namin, basic natin, basic ng, basic sa, starting pay,
    starting salary, starting nyo, starting niyo, starting namin, starting na, starting offer,
    night diff, nightdiff, sign on bonus, signon bonus, signing bonus, sign on, stay bonus,
    retention bonus, attendance bonus, loyalty bonus, referral bonus, referral fee,
    perfect attendance bonus, bonus nyo, bonus niyo, bonus namin, bonus ng agent, bonus ng agents,
    increase nyo, increase niyo, increase namin, annual increase, merit increase, wage increase,
    wage order, hazard pay, transpo allowance, rice allowance, meal allowance, allowance nyo,
    allowance niyo, allowance namin, incentive nyo, incentive niyo, incentive namin, insentibo nyo,
    insentibo namin, komisyon nyo, benepisyo nyo, benepisyo niyo, benefits nyo, benefits niyo,
    hmo nyo, hmo niyo, hmo namin, hmo dependents, mid year bonus, 14th month, salary nyo,
    salary niyo, salary namin, salary range, salary cap, package nyo, package niyo, package namin,
    basic salary, bayad sa agent, bayad sa agents, bayad sa mga agent, bayad sa tl,
    bayad nyo sa agent, bayad niyo sa agent, bayad nyo sa mga, magkano pasahod, magkano ang pasahod,
    magkano starting, magkano ang starting, magkano basic, magkano ang basic, magkano bonus,
    magkano ang bonus, magkano sahod, magkano offer, magkano ang offer, magkano package,
    magkano increase, magkano allowance, magkano night diff, kita ng agent, suholan, pila sweldo,
    pila ang sweldo, pila sahod, pila basic, pila ang basic, pila starting, pila inyong sweldo
  `,
  STAFF: `
    tao, taong, mga tao, ahente, mga ahente, agent, agents, tauhan, empleyado, manggagawa, baguhan,
    bagong hire, bagong hires, bagong pasok, bagong salta, newbie, newbies, newhire, tenured, csr,
    tsr, superbisor, lider, sup, sups, trainer, trainers, bilingual, night shift, gy, graveyard,
    batang agent, mga bata, bata namin, workforce, tawo, trabahante, trabahador, senior agent, sme,
    smes, acting tl, mga tl, mga om, mga trainer, fresh grad, fresh grads
  `,
  GIVE: `
    bigay, bigay nyo, bigay namin, nagbigay, nagbibigay, magbigay, magbibigay, binigay, binibigay,
    ibigay, ibibigay, ibinigay, ibinibigay, bigyan, bibigyan, binigyan, binibigyan, alok, inaalok,
    inalok, nag aalok, mag alok, iaalok, nag offer, nagoffer, mag offer, magoffer, ino offer,
    inooffer, offer nyo, offer namin, offer niyo, nagdagdag, magdagdag, dagdagan, dinagdagan,
    nagtaas, magtaas, magtataas, itaas, tinaasan, taasan, nagpapasahod, pasahod, nagbabayad,
    nagbayad, magbabayad, magbayad, binabayaran, babayaran, tinanggal, tinaas, tumatanggap,
    nakukuha, natatanggap, makukuha, kumikita, mag increase, nag increase, magincrease, nagincrease,
    mag freeze, i freeze, hatag, naghatag, muhatag, mohatag, gihatag, maghatag, tagaan, gitagaan,
    meron, mayroon, naa
  `,
  POACH: `
    pirata, piratahan, magpiratahan, nagpipiratahan, nagpiratahan, pamimirata, pinirata, pinipirata,
    piratahin, pipiratahin, mamirata, mamimirata, namimirata, namirata, piracy, pirating, i pirate,
    ipirate, pinoach, pino poach, pinopoach, i poach, ipoach, mag poach, magpoach, nagpo poach,
    nag poach, sulot, sulutan, sinulot, sinusulot, sulutin, susulutin, nanunulot, nanulot, manulot,
    manunulot, magsulutan, nagsusulutan, pangsusulot, panunulot, agawan ng tao, agawan ng agent,
    agawan ng agents, agawan ng tl, agawan ng trainer, mag agawan ng tao, mang agaw ng tao,
    nang aagaw ng tao, inaagaw ang tao, kuhaan ng tao, magkuhaan ng tao, magkuhanan ng tao,
    nakawan ng tao, magnakawan ng tao, nakaw ng tao, kukuha ng tao ng, kumuha ng tao ng, no poach,
    no hire, cooling off, counter offer, counteroffer, i counter offer, no rehire,
    blacklist ng nag awol, listahan ng awol, listahan ng nag awol, wag i rehire, wag nang i rehire,
    wag i hire, wag nang i hire, wag na i hire, wag mag hire ng, wag tanggapin ang galing,
    wag tanggapin pag galing, wag na galawin ang tao, wag galawin ang tao, kidlap, kawatan ug tawo,
    kawat og tawo, kinawat ug tawo, ilog og tawo, ilogay og tawo, ilog ug tawo, ilogay ug tawo,
    mangilog
  `,
  HIRE: `
    kumuha, kumukuha, kunin, kukunin, kinuha, kinukuha, kukuha, kuha, kuhaan, kuhanin, kuhaon,
    kuhaa, tanggapin, tatanggapin, tatanggap, tumanggap, tinanggap, tumatanggap, tinatanggap,
    lumipat, lilipat, lumilipat, nagsilipat, palipatin, mag apply, nag apply, nagapply, magapply,
    nag aapply, nagaapply, mag interview, iniinterview, in interview, i interview, ininterview,
    lapitan, nilapitan, nilalapitan, lalapitan, tinatawagan, tinawagan, kinokontak, kinontak,
    kontakin, mine message, minemessage, minessage, inaagaw, inagaw, agawin, aagawin, umagaw,
    nang aagaw, mang agaw, mang aagaw, mag agawan, agawan, ninakaw, ninanakaw, nakawin, nanakawin,
    magnakaw, nagnanakaw, hatakin, hinatak, hinahatak, hahatakin, hugutin, hinugot, hinuhugot,
    huhugutin, kinakawit, dekwat, dinekwat, dinedekwat, galawin, ginagalaw, gagalawin, inaalok,
    inalok, alukin, aalukin, inalukan, i hire, ihire, mag hire, maghire, nag hire, naghire,
    naghahire, nag ha hire, hinahire, ni hire, nihire, na hire, nahire, mag recruit, nagrerecruit,
    nirerecruit, ni recruit, i recruit, irecruit, magrecruit, nag recruit, i rehire, irehire,
    akitin, inaakit, inakit, nang aakit, sinusuyo, ligawan, nililigawan, niligawan, kabigin, ilog,
    ilogon, gikuha, mokuha, mukuha, kawaton, dawaton, gidawat, modawat, mobalhin, mubalhin
  `,
  HIREHARD: `
    i hire, ihire, mag hire, maghire, nag hire, naghire, naghahire, hinahire, ni hire, nahire,
    mag recruit, magrecruit, nagrerecruit, nirerecruit, ni recruit, i recruit, irecruit,
    nag recruit, i rehire, irehire, nag apply, nagapply, nag aapply, mag apply sa inyo,
    nag apply sa inyo, nag apply samin, nag apply sa amin, lumipat sa inyo, lumipat samin,
    lumipat sa amin, lilipat sa inyo, lilipat samin, lumipat sa kabila, inalok ng trabaho,
    inaalok ng trabaho, inalukan, job offer, kukuha ng tao, kumuha ng tao, kukuha ng tl,
    kumuha ng tl, kumukuha ng tao, kumuha ng agent, kukuha ng agent, pirata, pinirata, piratahin,
    sulutin, sinusulot, sinulot, hinatak, hinahatak, hugutin ang, hinugot, tanggapin ang galing,
    tumanggap ng galing, tumatanggap ng galing, tatanggap ng galing, in interview nyo,
    ininterview nyo, iniinterview nyo, hiring booth, hiring post
  `,
  RECRUITER: `
    recruiter, recruiters, recruiter nyo, recruiter niyo, recruiter ninyo, recruiter namin,
    taga recruit, tagarecruit, tagahanap ng tao, recruitment nyo, recruitment niyo,
    recruitment team, hiring team, sourcing team, headhunter, ta nyo, hr nyo, hr niyo, hr ninyo,
    talent acquisition
  `,
  BID: `
    bidding, bid, bids, rebid, re bid, subasta, subastahan, rfp, rfq, rfi, tender, tenders, pitch,
    quotation, last and best, last and final, best and final, bafo, shortlist, short list,
    na shortlist, naka shortlist, panukala, bid natin, bid nyo, bid namin, bid niyo,
    proposal sa client, proposal kay client, proposal nyo sa, proposal namin sa, tech proposal,
    presyo sa bid, deadline ng bid, procurement, reverse auction, pasubasta, apil sa bid
  `,
  BIDHARD: `
    rfp, rfps, rfq, rfi, rebid, re bid, subasta, subastahan, pasubasta, last and best,
    last and final, best and final, bafo, bid natin, bid nyo, bid namin, bid niyo, bid ninyo,
    bidding ng, sa bidding, bidding sa, mag bid, magbid, magbi bid, nag bid, nagbid, magbibid,
    bid ng, bid sa, sa bid, cover bid, tender ng, sa tender, tender na, tender sa, tender nyo,
    tender natin, pitch ng, renewal pitch, pitch sa client, pitch nyo, pitch niyo, pitch namin,
    bid price, bid team, procurement event, reverse auction, proposal sa client,
    proposal kay client, proposal sa procurement, joint bid, na shortlist, naka shortlist
  `,
  DOBID: `
    sasali, sumali, sumasali, sali, sali ba, sasama, sumama, sama ba, lalaban, lumaban, lumalaban,
    lalahok, lumahok, kalahok, magpasa, magpapasa, nagpasa, ipasa, ipapasa, ipinasa, pinasa,
    isusumite, magsumite, magsusumite, nagsumite, isinumite, isubmit, i submit, isusubmit,
    mag submit, magsubmit, nag submit, umatras, aatras, atras, umaatras, paatrasin, nanalo, panalo,
    mananalo, manalo, ipanalo, natalo, talo, matalo, matatalo, magpatalo, magpapatalo, papatalo,
    nagpatalo, magpaubaya, magpapaubaya, nagpaubaya, paubaya, ipaubaya, ipapaubaya, uupo muna, uupo,
    umupo muna, mag pass, magpass, magpapass, pass muna, pass kami, pass tayo, mag bid, magbid,
    magbibid, nagbid, mag quote, magquote, imbitado, inimbita, naimbita, imbita, imbitasyon,
    inimbitahan, hiningan, salitan, rotation, turno, turn natin, turn nyo, kanino naman, apil,
    moapil, muapil, mo apil, mu apil, niapil, miapil, mosulod, magpasaka, pildi, magpapildi,
    mopahilom, itodo, todo bid, taasan ang bid, presyohan
  `,
  DEALNAME: `
    bangko, bangkong, ospital, gobyerno, kuryente, tubig, paliparan, kontrata, kontratang, proyekto,
    kliyente, kliyenteng, bagong account, bagong client, bagong kliyente, bagong logo, insurance,
    seguro, telco, airline, retailer, fintech, healthcare, utility, renewal, e wallet,
    gcash account, pamahalaan, government account, hotline, account na yan
  `,
};

/** Customers and seats, pressure, plans. */
const TRADE: Words = {
  SPLIT: `
    hatiin, hatian, hatiin natin, paghatian, paghahatian, pinaghatian, maghati, maghatian,
    maghahati, nagkahatian, magkahatian, hinati, pinaghati, partihan, magpartihan, partehin,
    kanya kanyang teritoryo, kanya kanyang account, kanya kanyang client, teritoryo, bakuran, bakod,
    bakuran natin, sulutan ng account, agawan ng account, agawan ng client, agawan ng kliyente,
    agawin ang account, agawin ang client, mag agawan ng account, mag agawan ng client, wag agawin,
    huwag agawin, wag pumasok sa, huwag pumasok sa, kami na sa, kami na ang sa, kayo na sa,
    kayo na ang sa, toka nyo, toka namin, toka natin, magtoka, tokahan, bahala na kayo sa,
    rotation ng account, salitan sa account, ipaubaya, iwan nyo samin, iwan nyo sa amin,
    baha bahaon, bahinon, bahinay, magbahin, bahin bahin, tungaon, inyo na ang, amo na ang,
    amoa na ang, sa inyo na ang, amin na ang, sa amin na ang, layuan ang
  `,
  MARKET: `
    kliyente, kliyenteng, mga kliyente, bangko, mga bangko, telco, teritoryo, rehiyon, merkado,
    luzon, visayas, mindanao, metro manila, ncr, norte, timog, hilaga, wika, lengguwahe, lenggwahe,
    boses, voice, chat, email, back office, account, accounts, graveyard, night queue,
    weekend queue, linya ng, overflow, spanish, english, bisaya queue, queue, lob, segment, airline,
    insurance, retail, healthcare, collections, mga account, mga client
  `,
  SHARE: `
    hatian, hati nyo, hati niyo, hati namin, hati natin, hati ninyo, share nyo, share niyo,
    share namin, share natin, parte nyo sa, parte namin sa, parte nyo ng, parte namin ng,
    porsyento ng, porsyento ng tawag, porsyento ng calls, porsyento ng volume, bahagi ng volume,
    bahagi ng account, kalahati ng volume, kalahati ng calls, kalahati ng tawag, volume nyo,
    volume niyo, volume namin, allocation, allocation nyo, allocation namin, ilang porsyento,
    ilang percent, market share, tipak, bahin ninyo, bahin namo, bahin sa calls
  `,
  WORKLOAD: `
    volume, dami ng tawag, daming tawag, dami ng calls, bilang ng tawag, tawag kada araw,
    tawag kada buwan, calls kada araw, calls kada buwan, overflow, sobrang tawag, buhos ng tawag,
    linya ng negosyo, trapiko, spanish line, spanish queue, english queue, weekend queue,
    night queue, chat queue, voice queue, tawag sa buwan
  `,
  SHIFTED: `
    nilipat, inilipat, lilipat, ililipat, ilipat, inililipat, nililipat, lumipat, napunta,
    mapupunta, napupunta, mapunta, pumunta sa, binigay, ibinigay, ibibigay, binibigay, kinuha,
    kinukuha, kukunin, nawala, nawalan, nawawala, nabawasan, binawasan, babawasan, nadagdagan,
    dinagdagan, dadagdagan, pinasa, ipinasa, ipapasa, tinanggal, tatanggalin, bumaba, bumagsak,
    lumiit, lumaki, nakuha, natanggap, pinangako, pinangakuan, pinromise, hinila, gibalhin,
    nibalhin, mibalhin, gihatag, gikuha, nawagtang, kuha nyo, kuha namin
  `,
  CAPACITY: `
    kapasidad, bakante, bakanteng, bakanteng upuan, upuan namin, upuan nyo, upuan natin,
    bakanteng seats, puno na kami, puno na floor, headcount, bilang ng tao, bilang ng agents,
    dami ng tao, daming tao, sobrang tao, sobra sa tao, kulang sa tao, kulang kami sa tao,
    kulang tao, tengga, nakatengga, naka tengga, tenggang tao, tambay na agents, floating agents,
    naka floating, na floating, naka bench, bench, hiring plan, mass hiring, mag mass hiring,
    tigil hiring, hinto hiring, hiring, klase ng bago, nagsisimulang batch, gusali, palapag,
    bagong floor, bagong palapag, bagong site, bagong building, dagdag upuan, dagdag na upuan,
    dagdag seats, dagdag na seats, dagdag tao, dagdag na tao, overtime, ramp, tanggalan, layoff,
    nagtanggal ng tao, magtatanggal ng tao, retrench, retrenchment, lingkuranan, bakante nga,
    kulang og tawo, sobra og tawo, daghan og tawo
  `,
  CAPHARD: `
    kapasidad, kapasidad namin, kapasidad nyo, kapasidad natin, headcount, headcount nyo,
    headcount namin, headcount niyo, bakanteng upuan, bakanteng seat, bakanteng seats,
    bakanteng workstation, bakanteng station, bakante na upuan, bakante namin, bakante nyo,
    bakanteng floor, bakanteng palapag, nakatengga, naka tengga, tenggang tao, tengga na tao,
    nakatenggang tao, nakatenggang agents, sobrang tao, sobra sa tao, sobrang agents, floating,
    naka floating, floating agents, naka bench, nasa bench, bench namin, bench nyo, bench niyo,
    hiring plan, hiring plans, hiring class, mass hiring, tigil hiring, hiring freeze,
    ilan ang headcount, ilan headcount, ilang headcount, ilan ang seats, ilang seats, ilan seats,
    ilang upuan, ilan ang upuan, ilang tao kayo, ilan ang tao nyo, ilan tao nyo, ilang tao ang,
    ilang agents kayo, ilan ang agents nyo, ilan agents nyo, ilan ang agent nyo, ilang fte,
    ilan fte, ilan ang fte, ilang bagong hire, ilang wave, ilan ang kukunin, ilan kukunin,
    ilan ang iha hire, dagdag na seats, dagdag seats, dagdag na upuan, magdadagdag ng tao,
    magdagdag ng tao, nagdagdag ng tao, magdadagdag ng seats, magdagdag ng seats, magbabawas ng tao,
    magbawas ng tao, nagbawas ng tao, magtatanggal ng tao, tanggalan ng tao, nagtanggal ng tao,
    bagong site namin, bagong site nyo, bagong site sa, bagong building namin, bagong building nyo,
    magbubukas ng site, magbukas ng site, nagbubukas ng site, magbubukas kami, magbubukas ba kayo,
    magsasara ng site, isasara ang site, isasara namin, isasara nila, isasara nyo, magsasara ba,
    occupancy nyo, occupancy namin, utilization nyo, utilization namin, seats nyo, seats niyo,
    seats namin, seats natin, upuan na bakante, walang tao sa floor, walang laman ang floor,
    pila ka agent, pila ka tawo, pila ka seats, pila ka bakante, bakante nga lingkuranan,
    pila inyong tawo, bukas ng bagong site
  `,
  SITE: `
    opisina, gusali, palapag, sangay, bagong site, bagong building, hub, probinsya, lalawigan,
    siyudad, makati, ortigas, bgc, taguig, quezon, quezon city, qc, pasig, alabang, muntinlupa,
    mandaluyong, cubao, eastwood, laguna, santa rosa, sta rosa, calamba, baguio, bacolod, iloilo,
    dumaguete, tacloban, cdo, cagayan, cagayan de oro, gensan, general santos, zamboanga, naga,
    legazpi, lipa, batangas, cavite, bacoor, imus, pampanga, angeles, subic, olongapo, tarlac,
    dagupan, davao, cebu, mandaue, lapu lapu, bohol, tagbilaran, butuan, iligan, ormoc, roxas,
    kalibo, palawan, puerto princesa, molo, talamban, malolos, bulacan, antipolo, rizal, marikina,
    tuguegarao, vigan, laoag, koronadal, tagum, cotabato, samar, leyte, mactan, clark, bikol, bicol,
    visayas, mindanao, luzon, kolombya, indya, aprika
  `,
  OPEN: `
    magbubukas, magbukas, nagbubukas, nagbukas, bubuksan, magsasara, magsara, isasara, isinara,
    isinasara, itatayo, magtatayo, magtayo, nagtatayo, nagtayo, ipapatayo, lalawak, palawakin,
    palalawakin, magpapalawak, mag eexpand, mag expand, magexpand, nag expand, nag eexpand,
    magdadagdag, magdagdag, dinadagdagan, magbabawas, magbawas, babawasan, babawasan ang,
    isususpinde, uupa, umupa, upahan, inupahan, inuupahan, lilipatan, maglilipat, mag layoff,
    tatanggalin, aalis sa, umalis sa, mo abli, moabli, muabli, niabli, miabli, abli, sirado, mosira,
    musira, isira, mag ramp, magra ramp, magramp, nagra ramp, mag aautomate, mag automate
  `,
  BOYCOTT: `
    boykot, boycott, iboykot, iboboykot, boykotin, boboykotin, binoboykot, i boycott, iboycott,
    mag boycott, magboycott, blacklist, iblacklist, i blacklist, bina blacklist, welga, magwelga,
    mag welga, strike, mag strike, ipitin, iipitin, iniipit, ipitan, pahirapan, papahirapan,
    gipitin, gigipitin, sabotahe, sabotahihin, isabotahe, gantihan, gagantihan, gumanti, bumawi sa,
    turuan ng leksyon, bigyan ng leksyon, leksyonan, mag walkout, magwalkout, mag walk out,
    sabay sabay aalis, sabay sabay na aalis, wag bigyan ng negosyo, wag nang bigyan, huwag bigyan,
    wag tangkilikin, huwag tangkilikin, wag suportahan, itakwil, isnabin, iisnabin, i snob,
    dedmahin, dededmahin, ilaglag, laglagin, pagtulungan, pagkaisahan, pag initan, go slow,
    bagalan natin, patagalin natin, pull out tayo, huwag kausapin, wag kausapin ang, wag na bumili,
    wag nang bumili, huwag bumili, tanggihan natin, tanggihan nating, ayawan natin, iwan natin,
    iwanan natin, ayaw palita, dili paliton
  `,
  REFUSE: `
    tumanggi, tatanggi, tumatanggi, tanggihan, tatanggihan, tinanggihan, tinatanggihan, tanggi,
    ayaw, ayawan, umayaw, aayaw, pipirma, pumirma, pirmahan, pipirmahan, hindi pipirma,
    walang pipirma, wag pumirma, wag pirmahan, huwag pumirma, tatanggap, tatanggapin, tanggapin,
    hindi tatanggapin, wag tanggapin, huwag tanggapin, papayag, pumayag, payag, hindi papayag,
    walang papayag, iwan, iiwan, iwanan, iiwanan, tumigil, itigil, titigil, ititigil, tigilan,
    gagamit, gumamit, gamitin, gagamitin, wag gamitin, wag nang gamitin, bibili, bumili, bilhin,
    wag bumili, sumali, sasali, sumagot, sasagot, sagutin, susunod, sumunod, sundin, hindi susunod,
    wag sumunod, dedmahin, balewalain, umatras, aatras, atras, mag pull out, magpull out, pull out,
    lumayas, aalis, umalis, kakampi, suwayin, kontrahin, kokontra, kumontra, tutol, tumutol,
    tututol, ibasura, bibigay, bumigay, wag ibigay, hindi ibibigay, dili modawat, dili mopirma,
    mopirma, modawat, mobalibad, balibaran
  `,
  TARGET: `
    kliyente, kliyenteng, client, ahensya, ahensiya, agency, supplier, kontrata, kondisyon,
    kundisyon, multa, parusa, bagong salta, bagong vendor, bagong saltang vendor, sistema,
    gamit na tool, tool, tagapagtustos, kontratista, landlord, may ari, kasera, kumpanya ng headset,
    transport vendor, shuttle, caterer, transport, hinihingi nila, hiningi nila, gusto nila,
    demand nila, alok nila, offer nila, sila, silang, nila, nilang, kanila, kanilang, sa kanila,
    requirement, requirements, clause, kaltas, discount na hinihingi, rate cut, survey nila,
    audit nila, ilang kondisyon, ila, ilang tool, sa ila
  `,
  STRATEGY: `
    estratehiya, istratehiya, stratehiya, roadmap, ibebenta, ibinebenta, binenta, ipagbibili,
    bibilhin, binibili, binili, bibili ng kumpanya, bumili ng kumpanya, magsasanib, sanib,
    pagsasanib, mag memerge, mag merge, magmerge, magme merge, nakikipag merge, mag acquire,
    mag a acquire, ia acquire, acquisition, mamumuhunan, namumuhunan, investor, mag iinvest,
    mag invest, nag invest, ilulunsad, maglulunsad, inilunsad, maglunsad, ipapalit sa agents,
    papalitan ng bot, papalitan ng ai, voicebot, chatbot, bot, mga bot, i automate, ia automate,
    ia automate namin, mag aautomate, mag automate, awtomatiko, awtomasyon, genai, ai, ai agent,
    papasok sa, papasukin namin, papasukin nyo, bagong market, bagong merkado, bagong linya,
    bagong serbisyo, bagong produkto, bagong vertical, bagong lob, lalabas sa, aalis sa,
    aalis kami sa, iiwan namin ang, tututukan namin, tututok sa, pagtutuunan, expansion,
    mag eexpand, direksyon ng kumpanya, direksyon namin, plano ng kumpanya, plano ng board, ipo,
    mag ipo, private equity, bagong ceo, bagong owner, rebrand, mag rebrand, healthcare, nearshore,
    ibaligya, paliton, mopalit, ipalit ang bot
  `,
  STRATHARD: `
    roadmap nyo, roadmap niyo, roadmap namin, ai roadmap, ai plans, plano nyo sa ai,
    plano niyo sa ai, plano namin sa ai, plano nyo sa bot, plano nyo sa automation,
    estratehiya namin, estratehiya nyo, strategy nyo, strategy niyo, strategy namin,
    ibebenta ang kumpanya, ibebenta kami, ibinebenta ang kumpanya, ibinebenta kami,
    binebenta ang kumpanya, bibilhin kami, bibilhin kayo, binibili kami, bibilhin ang kumpanya,
    bibilhin ng, bibilhin namin ang, bibilhin natin ang, magsasanib, mag memerge, mag merge,
    magmerge, magme merge, ia acquire, acquisition, bagong owner, bagong investor, mag ipo,
    papalitan ng bot, papalitan ng ai, papalitan ng voicebot, voicebot, bot first, ai first,
    ia automate namin, ia automate nyo, ia automate niyo, aalis kami sa voice,
    aalis na kami sa voice, lalabas kami sa voice, papasok kami sa, papasok na kami sa,
    papasok kayo sa, papasukin namin ang, papasukin nyo, maglulunsad kami, ilulunsad namin,
    ilulunsad nyo, bagong vertical, bagong market, bagong merkado, kumpanya ibaligya,
    ibaligya ang kompanya
  `,
};

/** What is confidential, secret, in the contract, about a person, about a rival. */
const MATTERS: Words = {
  CONFID: `
    kumpidensyal, kompidensyal, kumpidensiyal, konpidensyal, confi, confidential, pribado pa, lihim,
    lihim pa, palihim, sikreto muna, sikreto pa, secret muna, secret pa, secret lang, sikreto lang,
    wag ikalat, wag nyo ikalat, huwag ikalat, wag ipagkalat, huwag ipagkalat, wag ikakalat,
    wag ipagsabi, wag ipagsasabi, wag nyo sabihin, wag nyong sabihin, wag niyo sabihin,
    wag mong sabihin, huwag sabihin, wag sasabihin, wag sabihin na galing, wag sabihing galing,
    di galing sakin, hindi galing sakin, hindi sakin galing, satin satin lang, atin atin lang,
    sa atin lang, satin lang, sa atin lang to, satin lang to, quiet lang, quiet muna, shh, shhh,
    hush, bawal ilabas, bawal ikalat, bawal ipakita, bawal pa ilabas, bawal pang ilabas,
    di pa pwede ilabas, hindi pa pwedeng ilabas, hindi pa pwede ilabas, di pa pwedeng ilabas,
    di pa public, hindi pa public, di pa labas, hindi pa labas, hindi pa lumalabas, di pa lumalabas,
    hindi pa nilalabas, hindi pa inilalabas, di pa announced, hindi pa announced,
    hindi pa ina announce, di pa ina announce, hindi pa alam ng, di pa alam ng, di pa alam ni,
    hindi pa alam ni, under nda, naka nda, sakop ng nda, nda, embargo, naka embargo, internal only,
    internal lang, pang internal, for internal, leaked, na leak, naleak, tinago, itinatago,
    watermark, ayaw isulti, ayaw ikatag, ayaw ipanghatag, sekreto, sekreto lang
  `,
  DOC: `
    dokumento, papeles, listahan, kopya, kopyahin, file, files, template, script, scripts, manual,
    slides, deck, pdf, screenshot, screenshots, ss, excel, sheet, spreadsheet, datos, ulat, litrato,
    larawan, playbook, kb, knowledge base, recording, recordings, modyul, module, modules,
    training deck, call flow, callflow, process map, sow, forecast, dashboard, presentasyon,
    presentation, dokumentong, talaan, detalye, specs
  `,
  OWNED: `
    ng client, ng kliyente, ni client, ng bangko, ng kumpanya, ng kompanya, ng company,
    ng dati kong, ng dating, dating kumpanya, dating employer, dating company, dating client,
    dati kong client, dati kong kumpanya, ng kabila, ng ibang client, ibang client, ibang kliyente,
    isa pang client, isa naming client, isa naming kliyente, ng supplier, ng vendor, ng airline,
    ng telco, ng insurance, galing sa client, galing kay client, sa client, sa kliyente,
    sa kompanya
  `,
  HAND: `
    ipasa, ipapasa, pinasa, pasa ko, pasahan, pinapasa, isend, isesend, sinend, i send, ise send,
    send ko, padala, ipadala, ipapadala, pinadala, padalhan, share ko, ishare, i share, ishe share,
    isheshare, ipakita, pakita, ipapakita, pakikita, pinakita, ipakita ko, pasilip, silip, silipin,
    patingin, patingnan, i upload, iupload, upload ko, ina upload, naka attach, nakaattach,
    attach ko, i attach, iattach, pahiram, mahiram, hiram, hiramin, pahingi, pahinge, pengeng,
    penge, makahingi, pakopya, kopya, kopyahin, i post, ipost, post ko, bigay ko, ibibigay ko,
    bibigyan ko, i forward, iforward, forward ko, fwd, i email, iemail, email ko, basahin ko,
    eto na, eto yung, eto ung, heto, ito yung, ito ung, nakuha ko, nakakuha ako, nasa akin,
    nasa amin, hawak ko, hawak namin, naitabi ko, tinabi ko, drop ko, i drop, idrop, ilagay ko,
    nilagay ko, nai save, na save ko, na download ko, i download, screenshot ko, kunan ng litrato,
    pinicturan, picturan, ihatag, ipakita nako, hatag nako, padalhi, ipadala nako
  `,
  SECRETNAME: `
    password, passwrd, pasword, pass, pw, passcode, code, kodigo, pin, susi, username, user, login,
    log in, wifi, wi fi, token, otp, badge, access, akses, pangpasok, pang pasok, pang login,
    pang log in, admin, vpn, pasukan, kontrasenyas, kombinasyon, keypad, susing
  `,
  SECRETHARD: `
    password, passwrd, pasword, passcode, pw, pwd, login, kontrasenyas, pang login, pang log in,
    pangpasok sa, pang pasok sa, admin account, shared account, account ng trainer, otp, pin ng,
    pin sa, code ng pinto, code sa pinto, code ng server room, door code, kombinasyon ng,
    kodigo ng pinto, wifi password, vpn, security question, pin code
  `,
  TERM: `
    multa, minumulta, pagmumulta, parusa, penalty, penalties, kontrata, kontratang, kontrato,
    kasunduan kay client, kasunduan sa client, klausula, clause, clauses, kaltas, sla, slas, malus,
    earnback, service credit, msa, sow, annex, renewal, palugit, notice period, termination,
    payment terms, terms, taning, danyos, bayad danyos, exclusivity, exclusive, garantiya,
    minimum volume, garantisadong volume, garantisadong oras, bonus sa csat, bonus sa sla,
    bonus scheme, liability, pananagutan, haba ng kontrata, tagal ng kontrata, exit clause,
    scorecard weight, weights, holdback, kontrata sa
  `,
  TERMHARD: `
    (kontrata|multa|penalty|penalties|sla|msa|sow|annex) (namin|nyo|niyo|ninyo|natin),
    (clause|clauses|terms|malus|earnback|liability) (namin|nyo|niyo|ninyo|natin),
    kontrata kay client, kontrata sa client, kontrata ng client, tagal ng kontrata,
    haba ng kontrata, hanggang kailan kontrata, hanggang kailan ang kontrata, multa sa sla,
    multa ni client, multa ng client, minumultahan kami, minumultahan kayo, penalty sa sla,
    penalty clause, kaltas sa invoice, kaltas ni client, kaltas ng client, kinakaltasan kami,
    kinakaltasan kayo, kinaltasan kami, kinaltasan kayo, kaltas kada, exit clause,
    termination clause, notice period sa kontrata, notice period nyo sa client, payment terms,
    net trenta, net sisenta, net nobenta, net 30, net 45, net 60, net 90, minimum volume,
    garantisadong volume, volume guarantee, garantisadong oras, bonus sa sla, bonus sa csat,
    liability cap, unlimited liability, exclusivity, service credit, earn back, sa kontrata namin,
    sa kontrata nyo, sa kontrata niyo, nakasulat sa kontrata, pirmadong kontrata, kontrata ninyo,
    kontrata namo, multa namo, multa ninyo
  `,
  DOCK: `
    multa, minumultahan, minultahan, pinagmumulta, pinagmulta, namultahan, multahan, mumultahan,
    kaltas, kinakaltas, kinakaltasan, kinaltasan, kaltasan, kakaltasan, nakaltasan, ikinakaltas,
    bawas sa invoice, binabawas sa invoice, ibinabawas, parusa, pinaparusahan, pinarusahan,
    paparusahan, pumirma, pinirmahan, pirmado, napirmahan, nirenew, ni renew, nag renew, nagrenew,
    ire renew, irerenew, magrerenew, matatapos, mag eexpire, mage expire, tatapusin, pinutol,
    puputulin, sinuspinde, ibinalik, nagbayad kami, nagbabayad kami, sinisingil kami, inaawas,
    gikaltasan, gimultahan, giputol
  `,
  HEALTH: `
    buntis, nabuntis, kanser, depresyon, depressed, nagpositibo, positibo sa hiv, hiv, aids, tb,
    tuberculosis, diabetes, dayalisis, dialysis, nagdadialysis, altapresyon, highblood, high blood,
    na stroke, nastroke, na stroke si, operasyon, ooperahan, inoperahan, naoperahan, naospital,
    na ospital, naka confine, na confine, nakonfine, chemo, nagkikimo, nagche chemo, sakit sa puso,
    sakit sa bato, sakit sa pag iisip, sakit nya, sakit niya, malubhang sakit, maysakit, nakunan,
    nalaglag ang bata, nag attempt, nagtangkang magpakamatay, nagpakamatay, nagpapakamatay, suicide,
    suicidal, psychiatrist, psych ward, gamot sa depression, bipolar, anxiety disorder,
    panic attack, panic attacks, epilepsy, epileptic, adik, nag drugs, nagdadrugs,
    positive sa drug test, positibo sa drug test, drug test, rehab, naparehab, na rehab, maternity,
    manganganak, medcert, med cert, medical certificate, sick leave, loa, burnout leave, hika,
    buros, sakit sa kasingkasing, tambal sa
  `,
  HRFACT: `
    tinanggal, natanggal, tatanggalin, sinibak, nasibak, sisibakin, na terminate, naterminate,
    ite terminate, nag resign, nagresign, mag reresign, pinag resign, sinuspinde, suspendido,
    nasuspinde, nahuli, nahuling, huli sa cctv, nagnakaw, nagnakaw ng, nangupit, kinasuhan,
    nakasuhan, nakulong, nakakulong, naaresto, hiniwalayan, naghiwalay, hiwalay sa asawa,
    hiwalay na, iniwan ng asawa, baon sa utang, utang, lasing, nakainom, nagpeke, pinepeke,
    namemeke, nag awol, nagawol, awol, na nte, nte, na memo, namemo, memo nya, memo niya, ir nya,
    incident report, disciplinary, kabit, kabit ni, karelasyon, nakabuntis, tulog sa shift,
    natutulog sa shift, nakatulog, sahod nya, sahod niya, sahod ni, sweldo nya, sweldo niya,
    bagsak sa background check, dati syang, pip, naka pip, na pip, performance nya, gitangtang,
    gisuspende, nangawat
  `,
  PERSONAL: `
    sss, sss number, sss no, tin, tin number, philhealth, philhealth number, pagibig,
    pag ibig number, umid, prc id, passport, passport number, drivers license, nbi, nbi clearance,
    cellphone number, cp number, cp no, numero nya, numero niya, numero ni, number nya, number niya,
    number ni, contact nya, contact niya, address nya, address niya, address ni, tirahan,
    tirahan nya, tirahan niya, nakatira, nakatira sa, bahay nya, bahay niya, kaarawan nya,
    birthday nya, birthdate, petsa ng kapanganakan, atm, atm card, bank account, account number,
    gcash number, gcash nya, gcash niya, plate number, plaka, medical records, medical record,
    medical results, resume nya, resume niya, resume ni, 201 file, picture ng id, litrato ng id,
    kuha ng id, card number, credit card number, cvv, mothers maiden name, maiden name,
    pangalan ng mga umalis, listahan ng umalis, listahan ng mga umalis, listahan ng pangalan,
    pangalan at number, numero niya sa, number niya sa, balay niya
  `,
  PERSONALDO: `
    ipasa, ibigay, bigay ko, eto, heto, ito ang, post, i post, pangalan, pangalang, listahan,
    nakatira, tawagan nyo, tawagan niyo, puntahan nyo, hanapin nyo, i message nyo, nasa sheet,
    naka attach, screenshot, nagngangalang, si, ni, kay
  `,
  TITLE: `
    si, ni, kay, sina, nina, kina, aling, mang, ate, kuya, sir, maam, mam, atty, engr, ginoo,
    ginang, binibini, manang, manong, inday, dodong, tl si
  `,
  SHEHE: `
    sya, syang, siya, siyang, nya, nyang, niya, niyang, kanya, kanyang, iya, iyang, siyay
  `,
  AGENT: `
    agent, ahente, ahenteng, agent ko, agent namin, agent nyo, tl ko, tl namin, tl nyo, empleyado,
    empleyadong, tao ko, taong, bata ko, isa sa tl, isa sa agents, isa kong agent, isang agent,
    katrabaho, kasamahan, kaopisina, trainer, trainer namin, trainer nyo, superbisor, sup, team ko,
    qa namin, qa nyo, caller, customer, tawo nako, usa ka agent
  `,
  RANK: `
    kulelat, kulilat, pinakamababa, pinakamababang, pinakamataas, pinakamataas na, pinakapalpak,
    pinakamagaling, pinakamahusay, pinakamahina, pinakamabagal, pinakabulok, nangunguna,
    nangungulelat, panghuli, pang huli, pang una, number one, huli sa ranking, una sa ranking,
    nasa huli, nasa dulo, nasa ilalim, nasa itaas, lamang, lamang kami, lamang kayo, lamang sa,
    tinalo, natalo, talo, talo kayo, talo kami, tambak, tinambakan, nilampaso, lampaso, lagapak,
    ranggo, ranking, pwesto, pang ilan, pang ilan kayo, ikailan, mas magaling, mas mataas,
    mas mababa, mas mababa sa, mas palpak, mas mahusay, hulihan, buntot, bagsak, top, bottom,
    labing ubos, pinakaubos, pinaka ubos, pinaka bagsak, pinaka kulelat
  `,
  METRIC: `
    iskor, iskor nyo, score nyo, score niyo, score namin, marka, grado, kalidad, csat, nps, aht,
    fcr, qa score, qa scores, attrition, sla, abandon, audit score, audit result, resulta ng audit,
    resulta ng survey, performance, scorecard, metrics, kpi, kpis, absenteeism, numero ng csat,
    csat nyo, csat niyo, csat namin, aht nyo, aht niyo, nps nyo, qa nyo, attrition nyo,
    attrition niyo, attrition namin
  `,
  INSULT: `
    tamad, tamaran, batugan, bobo, bobong, tanga, tangang, engot, ungas, gago, gunggong, inutil,
    palpak, palpakan, walang kwenta, walang kuwenta, walang alam, walang silbi, walang modo,
    walang disiplina, walang utak, walang clue, basura, basurang, bulok, kabulukan, kalat nyo,
    kalat niyo, kalokohan, mandaraya, madaya, nandaraya, nandadaya, sinungaling, manloloko,
    magnanakaw, pabaya, bastos, plastik, plastic, epal, bano, puro daldal, puro yabang, puro porma,
    puro salita, mayabang, hambog, yabang, mangmang, ulol, peke, pekeng, sablay, sablay kayo, bugok,
    reklamador, bida bida, feeling magaling, feelingero, feelingera, sipsip, ambisyoso, squatter,
    cheap, amaw, buang, bogo, tapulan, walay ayo, walay pulos, dautan, tikasan, bakakon, hambugero,
    kulang sa pansin, kawawa naman
  `,
  THEM: `
    (team|site|agents|agent|tl|trainer|kumpanya|kompanya|company|floor) (nyo|niyo|ninyo|nila),
    (ops|trainers|leaders|recruiter|qa|hr|om|boss|training) (nyo|niyo|ninyo|nila),
    mga (agent|tao|tl|trainer|leader|boss) (nyo|niyo|ninyo|nila), kayong mga, kayo talaga,
    kayo kasi, kayo dyan, mga taga, taga (cebu|davao|manila|iloilo|clark|baguio|bacolod),
    taga (makati|ortigas|qc|cdo|dumaguete|tacloban|kabila), sa kabila, ibang vendor, ibang site,
    kabilang site, kabilang vendor, yung client, yang client, si client, kliyente natin,
    kliyenteng yan, host natin, facilitator natin, yung facilitator, vendor na yan, vendor na yun,
    kumpanya na yan, kumpanyang yan, site na yan, site na yun, table na yan, bagong vendor,
    sa inyong site, inyong team, inyong site, inyong agents
  `,
  HIDDEN: `
    viber, messenger, telegram, signal app, hiwalay na gc, hiwalay na group chat, ibang gc,
    sariling gc, private gc, secret gc, bagong gc, gc natin, gc tayo, gc na tayo, group chat natin,
    pm, i pm, pm nyo, pm mo, pm ko, pinm, dm, i dm, dm nyo, dm mo, chat mo ko, chat nyo ko,
    text mo ko, text nyo ko, text mo ako, tawagan mo ko, tawagan nyo ko, tawag ka sakin, yosihan,
    sa yosihan, yosi area, yosi, inuman, sa inuman, inom tayo, tagay, sa parking, palihim, ibulong,
    ibulong mo, bulong mo, bulungan, personal na number, personal number, private, sa private,
    sa labas na lang, sa labas nalang, sa labas tayo, labas tayo, sa labas natin, offline na lang,
    offline nalang, harapan na lang, face to face na lang, tayong anim lang, walang client,
    wala si client, wala yung client, walang host, walang facilitator, wala ang host, hotel bar,
    sa bar, sa gawas ta, sa gawas nalang, sa gawas lang
  `,
  HIDDENHARD: `
    hiwalay na gc, hiwalay na group chat, hiwalay na chat, private gc, secret gc, sikretong gc,
    gc na tayo lang, gc na walang, gc na wala, gc natin na walang, sa viber na lang,
    sa viber nalang, sa viber na tayo, sa messenger na lang, sa messenger nalang, sa telegram,
    sa tg na lang, sa tg nalang, pm mo ko, pm nyo ko, pm mo ako, pm nyo ako, pm niyo ko, dm mo ko,
    dm nyo ko, dm mo ako, pm na lang, pm nalang, dm na lang, dm nalang, i pm ko, i pm mo, i pm nyo,
    ipm ko, ipm nyo, pm ko kayo, pm kita, dm kita, viber mo ko, viber nyo ko, tayo tayong vendor,
    tayong mga vendor lang, mga vendor lang, vendors lang, vendor lang, off record, off the record,
    nang walang client, na walang client, nang wala si client, pag wala si client,
    pag wala na si client, nang wala ang host, pag wala na ang host, pag wala ang facilitator,
    wala ang facilitator, labas sa platform, sa labas ng platform, wag na sa platform,
    hindi sa platform, sa labas na natin, wag dito sa chat, burahin mo, burahin nyo, burahin agad,
    sa gawas nalang ta, pm lang ko, i pm lang ko
  `,
  HIDE: `
    burahin, buburahin, binura, burado, mag delete, i delete, idelete, delete nyo, wag isulat,
    wag nang isulat, huwag isulat, di isusulat, hindi isusulat, hindi nakasulat, wag ilagay,
    wag nang ilagay, wag isama sa minutes, wag sa minutes, wala sa minutes, walang minutes,
    wag i record, wag irecord, huwag i record, walang record, hindi recorded, walang recording,
    mahuli, mahuhuli, mahuli tayo, mahuli ng filter, nahuhuli ng filter, ma flag, maflag, mafa flag,
    nafa flag, na flag, filter, iwas filter, nakabantay, nagbabantay, binabantayan, di makita,
    para di makita, hindi makikita, wag makita ni, wag malaman ni, di malaman ni, wag dito,
    wag na dito, huwag dito, hindi dito, di dito, di pwede dito, bawal dito, wag sa chat,
    nakikinig si client, nandyan si client, andyan si client, nakikita ni client, nababasa ni,
    nabasa ng host, makita ng host, moderator, host, facilitator, compliance, abogado, ayaw diri,
    dili diri, ayaw isulat, papason, tangtanga, palitan ang pangalan ng
  `,
  COACH: `
    kwento, kwentuhan, magkwento, kape, kapihan, salamat, maraming salamat, makinig, nakikinig,
    pakikinig, pakinggan, pinakinggan, kumusta, kamusta, pasasalamat, pagkilala, papuri, pinuri,
    tiyaga, pasensya, malasakit, empatiya, huddle, mag huddle, mag coach, magcoach, nagko coach,
    coaching, kino coach, role play, one on one, feedback, buddy, kudos, tugtog, kanta, kumanta,
    sayaw, videoke, karaoke, pandesal, ulam, tanghalian, merienda, meryenda, pahinga, break,
    larawan, litrato natin, palaro, raffle, energizer, mesa, upuan ko, mikropono, mic, agenda,
    estorya, paminaw, maminaw
  `,
  CALLER: `
    tumawag, tumatawag, tatawag na, mga tumatawag, nagtatawag, caller, callers, customer, customers,
    kustomer, kostumer, suki, mga suki, subscriber, pasahero, pasyente, bill shock,
    nanay na tumawag, lola na caller, lolo na caller, galit na customer, galit na caller,
    nagrereklamo, reklamo ng customer, reklamo ng caller, refund, na refund, naputulan, bill nila,
    bill nya, bill niya, bayarin nya, bayarin niya, bill ng customer, na charge sya,
    na double charge, nadoble ang singil, nagtatanong ang caller, sabi ng caller, sabi ng customer,
    policyholder, nitawag, mitawag, nagtawag, tigtawag
  `,
  RULETALK: `
    patakaran, tuntunin, ground rule, ground rules, house rules, abogado, abugado, counsel,
    antitrust, batas, competition law, bawal pag usapan, bawal pagusapan, labag sa rules,
    labag sa ground rules
  `,
  SUMMITTHING: `
    tanong, katanungan, ideya, idea, ideas, hamon, botohan, boto, bumoto, mesa, kwarto, palaro,
    sesyon, session, workshop, breakout, agenda, presentasyon, slide, slides, bidyo, video, kwento,
    mic, plenaryo
  `,
};

const CONTENT = `
  presyo, presyuhan, singil, singilan, singilin, sinisingil, tarifa, diskwento, sahod, sweldo,
  suweldo, umento, insentibo, allowance, bonus, pirata, piratahan, magpiratahan, sulutan,
  sinusulot, bidding, subasta, sasali, lalaban, umatras, hatian, paghatian, teritoryo, volume,
  kapasidad, bakanteng, headcount, tengga, nakatengga, boykot, tanggihan, tumanggi, pipirma,
  kliyente, kontrata, multa, kaltas, parusa, estratehiya, ibebenta, bibilhin, kumpidensyal,
  password, passcode, telegram, viber, messenger, magkano, kulelat, palpak, tamad, magkasundo,
  kasunduan, burahin, renewal, recruiter, roadmap, supplier
`;

const IDIOMS = `
  may; lobby; parking_lot_board; night_shift|day_shift|graveyard_shift|late_shift|shift_nyo;
  pirata|pirate <5 day|theme|halloween|eye_patch|patch|costume|eyepatch;
  penalty|parusa|multa <3 pag|kapag <3 late|nakalimutan|nalate|absent|maingay;
  bidding|bid <6 videoke|headset|cake|pantry|rest_day;
  breakout|room|table|silya <6 bakanteng|bakante|upuan|puno;
  upuan|bakante|bakanteng <5 breakout|room|silya;
  schedule|shift|rest_day|leave <1 bidding|bid; internal_hiring|internal_post;
  traffic <1 sa|papunta|pa|kasi; walang_penalty|walang_multa; after_call|notes_after_call;
  confidential|kumpidensyal|kumpidensiyal|pribado <4 one_on_one|1_on_1|coaching|feedback|usapan;
  burahin|binura|burado <4 idea|tanong|slide|board|whiteboard|sticky|sagot;
  magdadagdag|magdagdag|dagdag|dagdagan|bawas|bawasan <3 slide|meeting|minuto|silya|break|kanin|
    kanta|oras_ng_coaching|tanong|asukal|asin|lakas; basic <1 skill|skills|manners;
  incentive|bonus|premyo <6 music|lunch|papuri|yakap|palakpak;
  hinati|hatian <4 pantry|beses;
  halaga|halagang|presyo|singil|bayad|gastos <2 ng <2 simpleng|isang|pakikinig|thank_you|
    tiwala|pasasalamat|oras|salita|kape|tahimik|katahimikan|pagmamadali|hindi|di|respeto;
  tunay|totoong|malaking|mahal <2 halaga|presyo|bayad|singil <1 ng;
  libre|walang <2 bayad|gastos|singil;
  walang_gastos|walang_bayad|libreng_bayad|bayad_utang|mahal_ko|mahal_kong|mahal_kita|
    pagmamahal|mga_mahal|mahal_na|minamahal|nagmamahal|mahalaga|mahalagang|pinahahalagahan|
    pahalagahan|may_halaga|walang_halaga|kahalagahan;
  sahod_day|araw_ng_sahod|araw_ng_sweldo|pag_sahod|tuwing_sahod|tuwing_sweldo|pagkatapos_ng_sahod|
    pagkasahod|kakasahod|kada_sweldo|kada_sahod|petsa_ng_sahod|sweldo_day|linggo_ng_sahod|
    bago_sumahod|bisperas_ng_sahod|sahod_weekend|unang_sahod|unang_sweldo|sweldo_na|sahod_na;
  minimum_wage|wage_order <8 gazette|dyaryo|batas|opisyal|balita|dole;
  13th_month <6 tanong|tinatanong|hr|batas|dole;
  bonus_question|bonus_round|bonus_points|bonus_tip|bonus_na_tawa|bonus_pa|bonus_nalang;
  starting_lineup|starting_point|starting_line|starting_today|starting_bukas;
  basic_training|basic_rule|basic_rules|basic_lang|basic_courtesy|basic_skills|basic_empathy|
    back_to_basic;
  bidding <3 theme|costume|cake|kulay|team_building|pagkain|kanta|pwesto|larong|laro|mug|farewell;
  bid_farewell|bidding_farewell;
  pitch <3 idea|ideas|boses|contest|tono|talent;
  hatian|hatiin|hinati|paghatian|hati|maghati|hinahati|pinaghatian <4 grupo|group|breakout|
    cake|pandesal|oras|pizza|mesa|pares|team|gawain|kwarto|minuto|lechon|tao|coaching|agenda|
    dalawa|kape|tinapay|luto|trabaho_ng_tl;
  grupo|group|breakout|oras <4 hatian|hatiin|hinati|paghatian|maghati|hinahati;
  bakanteng|bakante <2 silya|mesa|table|slot|room|kwarto|mic|oras|whiteboard|bahagi|oras_ng;
  upuan|silya <4 projector|harap|likod|aircon|table|mesa|kwarto|buffet|session|breakout;
  puno <2 room|breakout|elevator|shuttle|buffet|kwarto|van|mesa;
  puno_na_ba <6 room|breakout|session|table;
  kapasidad <3 makinig|umintindi|magpasensya|umunawa|ng_kwarto|ng_room|kwarto|puso|room;
  floor_walk|floor_walks|open_floor|floor_support|sa_floor_nyo|sa_floor_namin|sa_floor_niyo;
  ninakaw|nakawin|nakaw|nanakawin|kukunin|kunin|kinuha|hiramin|kopyahin|piratahin|sulutin <4
    idea|ideya|ideas|style|template|linya|script_nyo|trick|technique|paraan|recipe|tip;
  agawan|mag_agawan|agaw|agawin <4 mic|mikropono|upuan|pandesal|whiteboard|charger|aircon|ulam|
    kanta|raffle;
  kumuha|kunin|kukuha|kumukuha <4 tubig|kape|pagkain|lunch|plato|id|selfie|larawan|litrato|
    breakout|upuan|pandesal|notes|sticky|marker|raffle|tali|number;
  interview|ininterview|exit_interview|exit_interviews <3 umalis|paalis|exit;
  tawagan|tinawagan|tawag|tumawag <4 agent|nanay|asawa|guard|shuttle|anak|pamilya|absent;
  lumipat|lilipat|lipat <3 room|breakout|table|mesa|upuan|kwarto|slide|topic|kabila;
  nag_apply|mag_apply <4 tl|internal|promotion|coach|trainer_post;
  magkasundo|nagkasundo|kasunduan|kasundo|usapan <4 oras|agenda|pangalan|ulam|lunch|kanta|
    tanong|simula|break|huddle|tono|respeto|team_charter|tawag_sa;
  taas|itaas|tumaas|magtaas|taas_ng <3 kamay|kilay|boses|moral|tiwala|energy|aircon|morale|
    noo|morale_namin;
  taas_kamay|taas_noo|taas_kilay|taas_boses|baba_boses|hinaan;
  rate_nyo|rate_namin|rate_natin|rate_niyo <3 session|workshop|huddle|kape|aircon|experience;
  abandon|transfer|hold|response|attendance|resolution|contact|absence|attrition|adherence|
    conversion|occupancy|repeat|shrinkage <1 rate|rates;
  attention|respeto|pansin|utang_na_loob <1 bayad|bayaran;
  pay_attention|quality_time|utang_na_loob|utang_ko;
  margin_of_error|margin_for_error|benefit_of_the_doubt|in_charge|free_of_charge|charge_to|
    i_charge_ang|charge_ang|low_batt|charger|nag_charge_ng|mag_charge_ng|charge_mo;
  charge|i_charge|mag_charge|chacharge|nag_charge <3 phone|laptop|cellphone|headset|cp|battery;
  sikreto|secret <4 recipe|sauce|santa|adobo|namin_ay|huddle|coaching|makinig|tapat;
  sikreto_ng|sikreto_namin|sikreto_ko_lang|ang_sikreto|open_secret|sikretong_malupit;
  password <2 sa_puso|ng_tiwala|reset|resets|reset_calls;
  nakalimutan|nakalimot|nakalimutang|ayaw_tanggapin <4 password|pin|code;
  join_code|unlock_code|color_code|dress_code|area_code|code_of_conduct|zip_code|qr_code;
  susi <2 sa|ng <2 tiwala|tagumpay|coaching|mabuting|magandang|lahat|puso|pakikinig;
  kontrata|kasunduan <3 pakikinig|respeto|puso|team|grupo;
  team_contract|learning_contract|social_contract|deal_breaker|deal_with|big_deal|no_deal_sa;
  multa|penalty|kaltas <5 late|piso|kanta|swear_jar|alkansya|nagtatanong|humihingi|kakanta|
    sasayaw|coke|donut|pandesal|jar;
  late_fee|late_fees|multa_ng_customer|penalty_ng_customer|termination_fee;
  kahit_palpak|palpak_kami|palpak_ako|ako_ang_palpak|sablay_ako|sablay_kami|sablay_namin|
    tamad_daw|tanga_ko|ang_tanga_ko|palpak_ko|palpak_namin|sablay_ko|pinakapalpak_kong|
    pinakapalpak_ko;
  huli|una|top|bottom|kulelat|panalo|talo <3 raffle|laro|quiz|videoke|kanta|trivia|bowling|
    pila|buffet|takbo|energizer;
  bonus|premyo <3 raffle|laro|quiz|tawa;
  sa_labas|lobby|parking|hagdan|pantry|kape <5 hangin|break|huddle|coffee|shuttle|libre|payong|
    ulan|cr|libreng|registration;
  viber|gc|group_chat|messenger <4 team_namin|team_ko|ng_team|floor_namin|schedule|kudos|
    family|pamilya|announcement|anunsyo|agents_namin;
  kausapin|pm|dm|tawagan <3 agent|tl_mo|team_mo|nanay;
  lihim|tahimik|bulong <3 paghanga|paghihirap|luha|lungkot;
  mahina|mababa|malakas <2 boses|mic|signal|tunog;
  hold_muna_lahat|hold_muna_ang_tanong|hold_ang_tanong|hold_music|on_hold|hold_time;
  bukas_palad|bukas_loob|bukas_isip|bukas_na_pinto|bukas_ang_pinto|bukas_ang_mic;
  share_ko_lang|share_lang|share_naman|share_your|share_screen|share_nyo_kwento|share_nyo_naman;
  cost_us|at_what_cost|worth_it|sulit <2 oras|pagod|puyat;
  buntis_sa_ideya|baliw_sa|sakit_ng_ulo|sakit_sa_ulo|masakit|nakakabaliw|atake_ng_tawa;
  boses_ng_customer|iisang_boses_sa_kanta;
`;

const TALK = `
  bawal|wag|huwag|hindi|iwasan|walang <3 pag_usapan|pagusapan|usapan|usapang|pag_uusapan|
    pinag_uusapan|banggitin|babanggit|talakayin|tatalakayin|magbanggit|magtanong_ng <4 PRICE|
    PAY|BID|TERM|CAPACITY|CONFID|presyo|sahod|client|kliyente|numero|hiring|ganyan|yan;
  bawal|wag|huwag|iwasan|walang <2 usapang|usapan_sa|pag_usapan <3 PRICE|PAY|BID|TERM|presyo|
    sahod|sweldo|singil|hiring|kontrata|client;
  bawal <2 yan|yan_dito|ang_presyo|ang_sahod|presyo|sahod|sweldo|pricing|rates|bidding|numero|
    pangalan_ng_client;
  labag|lampas|lagpas|sumasayad|malapit|papunta <3 rules|ground_rule|ground_rules|patakaran|
    antitrust|batas;
  ground_rule|ground_rules|house_rules|patakaran|tuntunin <8 bawal|hindi|wag|huwag|walang|sabi|
    ayon|nakalagay;
  sabi|ayon|payo|paalala|tanong|itanong|tinanong|hingi|hingin|check <4 abogado|abugado|counsel|
    legal|lawyer|lawyers;
  abogado|abugado|counsel|legal <4 nagsabi|sabi|payo|bilin|sagot|nagpaalala;
  paalala <6 bawal|wag|huwag|walang|iwasan;
  tutol_ako|tumututol|hindi_ako_komportable|di_ako_komportable|hindi_komportable|ayokong_sagutin|
    ayoko_sagutin|di_ko_sasagutin|hindi_ko_sasagutin|hindi_namin_sasagutin|binabawi_ko|
    bawiin_ko|binawi_ko|ibang_usapan_na_yan|hindi_dapat_pag_usapan|di_dapat_pag_usapan|
    di_pwede_pag_usapan|hindi_pwedeng_pag_usapan|pinindot_ang_brake|pindutin_ang_brake|
    pinindot_ko_brake|preno_muna|off_limits_yan|off_the_table;
  kanya_kanyang_desisyon|sariling_desisyon|kanya_kanyang_pasya|bawat_kumpanya_ang_magpasya;
  balik_tayo|bumalik_tayo|balik_na_tayo <4 topic|coaching|huddle|agenda|tanong;
  dili_pwede|ayaw|bawal <2 hisgutan|istoryahan|hisgot <3 PRICE|PAY|BID|presyo|sweldo;
`;

const DEFIANCE = `
  ground_rule|ground_rules|rules|rule|patakaran|bawal|counsel|abogado <3 bahala_na|tabi|isantabi|
    kalimutan|dedma|whatever|chos|charot|lang_yan;
  kalimutan|isantabi|bahala_na|dedma|deadma|hayaan_mo|kahit|pabayaan <4 ground_rule|ground_rules|
    rules|patakaran|abogado|counsel|bawal;
  alam_kong_bawal|alam_ko_bawal|alam_kong_di_pwede|bawal_daw|bawal_man <8 pero|kaso|ano|magkano|
    sige|kayo|niyo|nyo;
  alam_kong_bawal|alam_ko_bawal|alam_kong_di_pwede|bawal_daw_pero|bawal_pero;
`;

const CALLERS = `
  CALLER;
  customer|customers|caller|callers|suki|subscriber|nanay|lola|lolo|pasahero <5 singil|bill|bayad|
    password|pin|card|refund|presyo|promo|kontrata|plan|tumawag|tumatawag|galit|reklamo;
  agents|agent|ahente|tl <4 ipaliwanag|magpaliwanag|mag_sorry|magsorry|makiramay|kalmado;
  dahilan_ng_tawag|call_driver|call_drivers|call_reason|uri_ng_tawag|billing_calls|
    billing_questions|password_reset|tawag_tungkol|tumatawag_tungkol|unang_linya_ng_caller;
`;

const PRACTICE = `
  COACH; SUMMITTHING; huddle|coaching|makinig|empathy|role_play|buddy|kudos|pakikinig;
`;

const NEIGHBOURS = `
  singitan sumisingit sinisingitan singitin preso presko prusisyon sino singit singaw sigla sining
    single signal tigil sikil sahog saho
  sakod sahig sawod sweldong sulat sulatan sulatin salitan sulitan piratang sasalo sasabi sasama
  saksi lalabas lalabanan lalaba kontra kontratista multo mula mulat kalat kaltasan paltas tanggal
  tangan tamang tama tamaan tanda tandaan pipirmahan kulot kalapit palapag magkano magkaso
  magkasundong kasunduang burahan buhatin burol hatiin hatian hasain hatin bukas bonus bonos
  biding riding billing building bibilhan bibilangin ibebenta ibibigay volumes umatras umakyat
  boykot boto viber fiber liber siber singilang renew renewed parsua tarima tarika tarifas teritoryo
  sentensya tanghali tanggihang pirma password passwords sinisigaw sinisimulan sinisilip singing
  singko singsing silingan sabihin sisihin singhot sunugin sungitan lalakad lalaki
  saman samad tamang lamad hamad tamad takad parte parada parusahan hating haligi halian headcounts
  bakasyon bakasyong umasa umatake umento momento subasta suspek sasayaw salo salita
`;

const RULES: Pack['rules'] = [
  [
    'pricing.singil',
    'pricing',
    'hold',
    1,
    `
      magkano|mgkano|magkno|mgkno|pila|tagpila <4 PERHOUR;
      magkano|mgkano|magkno <3 rate|rates|singil|charge|bill|margin|uplift|discount|quote|tubo;
      magkano|mgkano <3 bigay|bayad|binabayad|binibigay <3 client|kliyente;
      near 5: singil|sinisingil|naniningil|singilin YOU client|kliyente;
      near 6: PRICEHARD ASK; near 6: PRICEHARD YOU; near 6: PRICEHARD LETS;
      near 6: ibinababa|binaba|binawasan|bawas presyo|singil client|kliyente WE;
      rate|rates|margin|uplift <2 nyo|niyo|ninyo|namin|natin;
      near 6: CHARGE UNIT ASK; near 6: CHARGE UNIT WE;
      near 7: barat|binarat|binabarat|tinawaran|tawad|tumatawad client|kliyente|procurement;
      near 7: lugi|malulugi|nalulugi|palugi PERHOUR|rate|presyo|singil|renewal|client|account;
      near 6: tubo|margin|kita kada|per upuan|seat|oras|hour|account;
      near 7: ipasa|ipapasa|pinasa|ipinapasa client|kliyente gastos|wage|increase|wage_order|umento;
    `,
  ],
  [
    'pricing.bilang',
    'pricing',
    'block',
    2,
    `
      kami|namin|samin|amin|kayo|nyo <5 #NUM|#DEC <2 PERHOUR;
      #NUM|#DEC|#MONEY <3 PERHOUR <5 kami|namin|samin|amin|kayo|sa_inyo;
      #NUM|#DEC|#MONEY <2 PERHOUR <4 TAIL;
      PERHOUR <3 #NUM|#DEC|#MONEY <3 singil|rate|namin|kami|samin|charge|bill;
      singil|sinisingil|naniningil|charge|bill <4 #NUM|#DEC|#MONEY <4 client|kami|namin|PERHOUR;
      #NUM|#DEC|#MONEY <5 singil|sinisingil|rate|margin <2 namin|natin|kami|samin;
      walang|wag|huwag|NOBODY <5 bababa|lalagpas|bumaba|lumagpas|lampas|mas_mababa <3
        #NUM|#DEC|#MONEY|#PCT;
      near 7: uplift|margin|diskwento|discount|tubo #PCT WE;
    `,
  ],
  [
    'pricing.sabay',
    'pricing',
    'block',
    2,
    `
      near 7: taas|magtaas|itaas|magpataas tayo|tayong|natin|nating renewal;
      near 7: taas|magtaas|itaas|hold|baba|ibaba|bababa LETS PRICE;
      near 8: wag|huwag|walang|LETS presyo|singil|rate|rates|discount|diskwento tayo|tayong|natin|
        nating|bibigay;
      near 8: pantay|parehas|pareho|iisa|iisang|pare_pareho presyo|singil|rate|rates|uplift tayo|
        natin|tayong|lahat|OURSELVES;
      near 8: OURSELVES singil|rate|rates|uplift|margin|tarifa|discount|diskwento;
      near 8: LETS mura|murahan|barat|tawad|lugi|palugi;
    `,
  ],
  [
    'wages.sahod',
    'wages',
    'hold',
    1,
    `
      magkano|mgkano|magkno|pila|ilan <4 sahod|sweldo|suweldo|basic|starting|bonus|allowance|
        increase|incentive|offer|night_diff|package|umento|salary|hmo|13th_month|14th_month;
      near 6: PAYHARD YOU; near 6: PAYHARD ASK YOU; near 6: PAYHARD WE STAFF;
      near 5: bonus|allowance|increase|incentive|basic|starting|sweldo|sahod nyo|niyo|ninyo|sa_inyo|
        inyo|kayo;
      bonus|allowance|increase|incentive|basic|sweldo|sahod <1 namin|ng_site_namin;
      near 7: GIVE PAY STAFF; near 6: GIVE PAY YOU; near 6: GIVE PAY WE;
      near 6: mas_malaki|mas_mataas|mas_mababa|doble sahod|sweldo|offer|bonus|allowance|bigay
        kabila|
        YOU|PEER;
      near 6: hmo|benefits|benepisyo|premium|differential ASK YOU;
      near 6: mag_increase|magincrease|nag_increase|increase|adjustment|taas_sahod kayo|kami|nyo|
        namin;
    `,
  ],
  [
    'wages.bilang',
    'wages',
    'block',
    2,
    `
      basic|starting|sahod|sweldo|bonus|allowance|package|offer|incentive|night_diff|increase <5
        #MONEY|#NUM|#PCT <4 kami|namin|samin|amin|kayo|sa_inyo|STAFF|TAIL;
      kami|namin|samin|amin <5 #MONEY|#NUM|#PCT <4 basic|starting|sahod|sweldo|bonus|allowance|
        increase|starting_pay|night_diff;
      #MONEY|#NUM|#PCT <4 basic|starting|sahod|sweldo|bonus|allowance|increase|sign_on <4 kami|
        namin|
        samin|amin|newbie|STAFF;
      near 7: PAYHARD #NUM STAFF; near 6: PAYHARD #PCT;
    `,
  ],
  [
    'wages.sabay',
    'wages',
    'block',
    2,
    `
      near 8: LETS sahod|sweldo|bonus|allowance|increase|umento|starting|basic|adjustment|incentive;
      near 8: OURSELVES sahod|sweldo|bonus|allowance|increase|umento|starting|basic|adjustment|
        incentive;
      near 8: pareho|parehas|pantay|pare_pareho|iisa|iisang|sagad|hanggang sahod|sweldo|starting|
        basic|bonus|allowance|increase tayo|natin|tayong|lahat|OURSELVES;
      walang|NOBODY <3 magtataas|tataas|magbibigay|mag_increase|lalagpas|lalampas|magtaas <5 PAY|
        #NUM|
        #PCT;
      wag|huwag <4 magtaas|taasan|mag_increase|dagdagan|itaas <3 sahod|sweldo|bonus|basic|allowance|
        starting;
    `,
  ],
  [
    'no_poach.sulot',
    'no_poach',
    'block',
    2,
    `
      magpiratahan|piratahan|agawan_ng_tao|kuhaan_ng_tao|magkuhaan_ng_tao|sulutan_ng_tao;
      near 7: POACH STAFF; near 7: POACH YOU; near 7: POACH LETS; near 7: POACH WE;
      wag|huwag|walang|bawal|NOT <4 kukuha|kumuha|kunin|kukunin|galawin|gagalawin|tanggapin|
        tatanggap|hatakin|hugutin|lapitan|inaagaw|agawin|kuhaan|mag_hire|hire <4 THEIRS;
      near 8: NOT|LETS kukuha|kumuha|kunin|galawin|agawin|tanggapin|hire|recruit isat_isa|tao_ng;
      near 7: kinukuha|kinuha|kinukuhanan|inaagaw|inagaw|hinahatak|hinatak|hinugot|hinuhugot|
        nirerecruit|tinatawagan|nilalapitan|inaalok|ninanakaw nyo|niyo|ninyo|kayo|recruiter THEIRS;
      near 7: lumipat|lilipat|napunta|nag_apply|nagapply sa_inyo|samin|sa_amin|sa_kabila tl|tls|
        trainer|agents|agent|tao|supervisor|qa;
      near 7: hiring|recruiter|recruitment|recruit nyo|niyo|ninyo|kayo site_namin|gate_namin|
        building_namin|tapat_namin|lobby_namin|THEIRS;
      near 8: paalam|abiso|sabihan|clearance|permiso kukuha|kumuha|hire|tatanggap|tanggapin|offer
        THEIRS|tao|tl|agent;
      near 8: LETS|OURSELVES|NOBODY counter_offer|counter|offer|rehire|hire|recruit tao|tl|trainer|
        agents|agent|awol;
    `,
  ],
  [
    'bids.sali',
    'bids',
    'block',
    1,
    `
      sasali|sumali|sali|sasama|lalaban|lumaban|lalahok|apil|magpasa|magpapasa|nagpasa <5 BID;
      BID <6 sasali|sumali|sasama|lalaban|lumaban|aatras|umatras|magpasa|magpapasa|apil|mananalo|
        manalo|panalo|paubaya;
      near 7: BID kayo|nyo|niyo|ninyo|sa_inyo; near 7: BID kami|namin|samin;
      near 7: BID tayo|tayong|natin|nating;
      near 7: magpatalo|magpapatalo|papatalo|paubaya|ipaubaya|magpaubaya|magpapaubaya tayo|kami|
        kayo|turn|account|client|renewal|kontrata;
      near 7: imbitado|inimbita|naimbita|hiningan|imbitasyon kayo|nyo|inyo BID|DEALNAME|procurement;
      near 7: aatras|umatras|uupo|pass_muna|magpass kami|kayo|tayo DEALNAME;
      near 7: turn|turno|salitan|rotation tayo|natin|inyo|samin BID|DEALNAME|panalo;
    `,
  ],
  [
    'allocation.hati',
    'allocation',
    'block',
    1,
    `
      near 8: hatiin|hatian|paghatian|maghati|partihan|magtoka|salitan|tokahan client|kliyente|
        account|
        accounts|volume|overflow|linya|voice|lob tayo|natin|tayong|nating|WE|YOU;
      kayo_na|inyo_na|sa_inyo_na|samin_na|amin_na|kami_na|sa_amin_na <5 MARKET <6 WE|YOU <4 MARKET;
      kayo|sa_inyo|inyo <3 MARKET <5 kami|samin|sa_amin|amin <3 MARKET;
      kami|samin|sa_amin|amin <3 MARKET <5 kayo|sa_inyo|inyo <3 MARKET;
      sa_inyo|inyo <2 SITE|luzon|visayas|mindanao <4 samin|amin|sa_amin;
      wag|huwag|walang|NOT <3 agawin|aagaw|pumasok|papasok|galawin|sulutin|mag_agawan|lalapit <4
        account|accounts|client|kliyente|teritoryo|bangko|telco|MARKET <4 namin|nyo|niyo|natin|
          isat_isa;
      near 6: teritoryo|bakuran client|account|kliyente|namin|nyo|kanya_kanya|SITE;
    `,
  ],
  [
    'allocation.ilan',
    'allocation',
    'hold',
    1,
    `
      ilang|ilan|gaano|magkano|pila <3 porsyento|percent|bahagi|share|volume|calls_kada|tawag_kada
        <6 YOU;
      near 7: volume|share|porsyento|tawag_kada|calls_kada #NUM|#PCT WE;
      near 7: #PCT volume|calls|tawag|inbound|account|lob samin|amin|namin|inyo|nyo;
      near 7: nilipat|inilipat|lumipat|napunta|binigay|kinuha|nawala|ililipat sa_inyo|samin|amin|
        inyo|namin volume|lob|queue|account|overflow|tawag|calls|linya|spanish|voice|chat;
    `,
  ],
  [
    'capacity.upuan',
    'capacity',
    'hold',
    1,
    `
      ilan|ilang|gaano|pila <4 seats|upuan|headcount|fte|agents|bench|hiring|wave|batch|
        kukunin|idadagdag <4 YOU|hire|kukunin|susunod|FUTURE;
      near 6: CAPHARD ASK; near 7: CAPHARD WE; near 7: CAPHARD YOU;
      near 6: seats|workstation|workstations|palapag bakante|bakanteng|tengga|sobra|dagdag WE|YOU;
      near 6: tao|agents|agent tengga|nakatengga|sobra|kulang|bench|floating|dagdag #NUM|WE|YOU;
      near 7: magbubukas|magsasara|isasara|bubuksan|magbubukas|palalawakin|itatayo|magdadagdag site|
        building|floor|palapag|SITE|seats;
      near 7: #BIG seats|upuan|agents|fte|headcount|tao|hires WE|YOU|FUTURE;
      near 7: hire|hiring|kukuha|magdadagdag|dagdag #NUM agents|tao|hires|batch|wave|seats;
    `,
  ],
  [
    'capacity.sabay',
    'capacity',
    'block',
    2,
    `
      near 8: LETS hiring|mass_hiring|ramp|mass_hiring|overtime|ot|seats|headcount;
      near 8: walang|NOBODY magdadagdag|magbubukas|magramp|mag_ramp|mag_hire|maghahire seats|upuan|
        tao|site|hiring|agents|ramp|headcount|hanggang;
      near 8: sabay|sabay_sabay|lahat_tayo kapos|kulang|puno|bawas hiring|agents|tao|seats|ramp|
        upuan;
    `,
  ],
  [
    'boycott.sabay',
    'boycott',
    'hold',
    1,
    `
      near 7: BOYCOTT TARGET; near 7: BOYCOTT LETS; near 7: BOYCOTT lahat|tayo|natin;
      near 8: OURSELVES tumanggi|tatanggi|tanggihan|aayaw|umayaw|aatras|umatras|titigil|dedmahin;
      near 8: NOBODY pipirma|tatanggap|gagamit|sasagot|susunod|papayag|
        bibili|sasali;
      walang|wag|huwag <3 pipirma|pumirma|tatanggap|papayag|pumayag|gagamit|bibili|bumili|kukuha|
        sasagot|susunod <6 client|kliyente|nila|sila|kanila|supplier|ahensya|agency|tool|vendor|
        kontrata|clause|kondisyon|TERM|TARGET;
      near 7: LETS tanggihan|tumanggi|iwan|iwasan|ayawan|dedmahin|umatras|pull_out|wag_gamitin;
      near 8: sabay|sabay_sabay|lahat tumanggi|tatanggi|aatras|aalis|titigil|umatras|tumigil|
        magreklamo|umayaw|aayaw;
      near 7: ipitin|iipitin|pahirapan|leksyon|gantihan|turuan client|kliyente|sila|agency|vendor|
        supplier|TARGET;
    `,
  ],
  [
    'strategy.balak',
    'strategy',
    'hold',
    1,
    `
      near 7: STRATHARD WE; near 7: STRATHARD YOU; near 7: ibebenta|bibilhin|binibili|ibinebenta
        kumpanya|kompanya|company|WE|YOU;
      near 7: papalitan|ipapalit|palitan ai|bot|bots|voicebot|automation WE|YOU|agents|FUTURE;
      near 7: plano|balak|target|roadmap ai|bot|automation|expansion|voicebot|bagong_market|
        acquisition|healthcare|merger WE|YOU;
      near 7: papasok|papasukin|lilipat|tututok|lalabas|aalis kami|kayo|namin voice|healthcare|
        fintech|market|merkado|negosyo|nearshore|collections|ai;
      near 7: ilulunsad|maglulunsad|ilalabas produkto|platform|bot|app|serbisyo|tool WE|YOU;
      near 7: mag_automate|ia_automate|i_automate|mag_aautomate|magautomate WE|YOU|LETS chat|voice|
        email|tawag|agents|queue|lob|FUTURE;
    `,
  ],
  [
    'proprietary.hiram',
    'proprietary',
    'hold',
    1,
    `
      near 8: HAND DOC OWNED; near 7: CONFID DOC; near 7: CONFID client|kliyente|bangko|produkto;
      pahiram|mahiram|pahingi|pakopya|penge|patingin|pasilip|makahingi <4 DOC <5 YOU|OWNED;
      near 7: wag|huwag|bawal ikalat|ipagkalat|ilabas|ipagsabi DOC|client|kliyente|ito|to|HAND;
      near 7: playbook|call_flow|kb|knowledge_base|script|training_deck|algorithm nyo|niyo|ninyo
        HAND;
      hindi_pa|di_pa <3 announced|public|labas|lumalabas|nilalabas|inaanunsyo|alam <6 client|
        kliyente|produkto|publiko|agents|OWNED;
    `,
  ],
  [
    'secrets.susi',
    'secrets',
    'block',
    2,
    `
      password|pass|pw|pin|code|passcode|login|otp|token|vpn <4 ay|is|eto|heto|ito|yung <2 #SECRET|
        #DIGITS;
      near 5: password|passcode|pw|login|vpn|admin #SECRET|#DIGITS;
      pahingi|penge|pahiram|ano|anong|paki_send|pasend|pasa <3 password|passcode|login|otp|
        admin_account|vpn|pw;
      near 6: password|passcode|login|credentials|otp namin|nyo|niyo|ko HAND|share|gamitin;
      near 5: pinto|server_room|keypad|locker|gate code|pin|kodigo|kombinasyon #DIGITS|#NUM;
    `,
  ],
  [
    'contract_terms.kaltas',
    'contract_terms',
    'hold',
    1,
    `
      near 7: TERMHARD ASK; near 7: TERMHARD WE; near 7: TERMHARD YOU;
      magkano|ilang|ilan|gaano|hanggang_kailan|kailan <4 multa|penalty|kaltas|kontrata|
        notice_period|
        liability|malus|renewal|holdback <5 YOU|client|sla;
      near 7: multa|penalty|kaltas|minumultahan|kinakaltasan #PCT|#NUM|#MONEY sla|aht|csat|invoice|
        client|WE;
      near 6: kinakaltasan|kinaltasan|minumultahan|minultahan|pinagmumulta WE|YOU;
      near 7: kontrata|msa|sow|renewal pumirma|pinirmahan|nirenew|matatapos|mag_eexpire|taon|
        hanggang WE|YOU;
      near 8: LETS|OURSELVES penalty|multa|clause|liability|payment_terms|kontrata|sla|exclusivity;
      near 7: bonus|malus|holdback csat|sla|qa|nps client|kontrata|scorecard WE|YOU;
    `,
  ],
  [
    'personal_data.tao',
    'personal_data',
    'hold',
    1,
    `
      si|ni|kay <4 HRFACT <6 AGENT|HRFACT|wave|team|night_shift|site;
      near 7: #NAME PERSONAL; near 7: #NAME tinanggal|sinibak|nahuli|nag_awol|hiwalay|kabit|utang;
      near 7: PERSONAL|numero|number|address HAND nya|niya|nila|agent|umalis;
      listahan <3 mga_umalis|umalis|awol|nag_awol|pangalan|may_utang <6 share|HAND|tl|agents|agent;
      near 6: nakatira|tirahan|address|cp_number|sss|gcash nya|niya|ni;
    `,
  ],
  [
    'personal_data.sakit',
    'personal_data',
    'block',
    1,
    `
      si|ni|kay <5 HEALTH; near 7: HEALTH agent|tl|trainer|ahente|empleyado SHEHE|namin|ko|nyo;
      near 6: #NAME HEALTH; near 6: #CAP HEALTH agent|tl|team|wave;
    `,
  ],
  [
    'disparagement.kulelat',
    'disparagement',
    'hold',
    1,
    `
      near 6: RANK METRIC PEER; near 6: kulelat|pinakamababa|bagsak|palpak|tambak|pinakamataas kayo|
        nyo|niyo|site|vendor|kabila; near 7: RANK METRIC kayo|nyo|niyo|ninyo|sa_inyo;
      sino|sinong <4 kulelat|pinakamababa|pinakamataas|pinakamagaling|nangunguna|panghuli <6 METRIC|
        vendor|site|PEER;
      ano|anong|magkano|ilan|pila <3 csat|nps|aht|attrition|qa_score|iskor|fcr <3 nyo|niyo|ninyo|
        sa_inyo;
      near 6: mas_mataas|mas_mababa|lamang|talo|tinalo csat|nps|aht|attrition|qa|score kayo|nyo|
        kabila|kami;
    `,
  ],
  [
    'disparagement.tamad',
    'disparagement',
    'nudge',
    1,
    `
      near 5: INSULT THEM; near 4: INSULT kayo|kayong; near 5: INSULT ibang_vendor|kabila|vendor;
      near 5: INSULT taga <2 SITE; ang <1 INSULT <2 nyo|niyo|ninyo|nila|ng_client|ng_kabila;
      near 5: INSULT client|kliyente|facilitator|host;
      wala|walang <3 alam|silbi|kwenta|nagawa|naitutulong|ambag <3 kayo|nyo|niyo|sila|client|vendor;
      puro <2 reklamo|yabang|daldal|dada|palusot|excuse <3 kayo|nyo|niyo|sila|vendor|client;
    `,
  ],
  [
    'side_channel.labas',
    'side_channel',
    'nudge',
    1,
    `
      near 6: HIDDEN HIDE; near 6: HIDDEN HIDDENHARD;
      sa|dun|doon <1 viber|telegram|messenger|gc|tg|labas|yosihan|inuman|parking <2 na_lang|nalang|
        na_tayo|tayo|natin;
      wag|huwag|hindi|bawal|di <2 dito <6 HIDDEN|pm|dm|viber|gc|labas;
      pm|dm|viber|text|chat|tawagan|message <2 mo_ko|mo_ako|nyo_ko|nyo_ako|kita|niyo_ko|ko_kayo;
      near 6: pag|kapag|nang wala|walang client|host|facilitator|moderator usap|usapan|tayo|sagot|
        sabihin|meeting;
      near 6: burahin|delete|wag_isulat|walang_minutes|wag_i_record|off_record|wag_ilagay mensahe|
        message|usapan|ito|to|yan|minutes|pagkabasa|pagkatapos|natin;
      tayo_tayo|tayong_anim|tayong_vendor|satin <3 lang <6 HIDDEN|usap|gc|meeting|inuman|dinner;
    `,
  ],
];

const HITS: Pack['hits'] = [
  ['pricing', 'Magkano singil nyo per hour sa voice?'],
  ['pricing', 'Kami nasa dose dolyar kada oras, kayo ba?'],
  ['pricing', 'Anong rate nyo ngayon sa chat, pasilip naman'],
  ['pricing', 'Wag tayo bababa sa onse per hour pag renewal'],
  ['pricing', 'Taas tayong lahat ng singil sa Enero, g?'],
  ['pricing', 'Pila inyong rate kada oras karon?'],
  ['pricing', 'Nasa otso porsyento ang margin namin, kayo?'],
  ['wages', 'Magkano basic nyo sa newbie?'],
  ['wages', 'Nagbibigay kami ng 20k na sign on bonus sa bilingual'],
  ['wages', 'Wag muna tayong magtaas ng sahod hanggang peak'],
  ['wages', 'Mag increase ba kayo ng sweldo sa Hulyo?'],
  ['wages', 'Pareho na lang tayo ng starting pay sa CSR'],
  ['wages', 'Pila sweldo sa agents ninyo diha?'],
  ['no_poach', 'Wag na tayong magpiratahan ng TL'],
  ['no_poach', 'Walang kukuha ng tao ng isat isa hanggang Marso'],
  ['no_poach', 'Bakit sinusulot ng recruiter nyo ang trainers namin?'],
  ['no_poach', 'Wag nyo nang tanggapin ang agents namin, ganun din kami'],
  ['no_poach', 'Tatlong TL namin lumipat sa inyo ngayong buwan'],
  ['no_poach', 'Ayaw na mo pagkuha sa among tawo, ilog ug tawo na na'],
  ['bids', 'Sasali ba kayo sa RFP ng bangko?'],
  ['bids', 'Kami na panalo sa bidding na to, magpatalo muna kayo'],
  ['bids', 'Magkano bid nyo sa telco?'],
  ['bids', 'Aatras kami sa tender kung aatras din kayo'],
  ['bids', 'Apil ba mo sa bidding sa insurance?'],
  ['allocation', 'Kayo na sa voice, kami na sa chat'],
  ['allocation', 'Hatiin natin ang mga account para walang agawan'],
  ['allocation', 'Ilang porsyento ng calls ang nasa inyo?'],
  ['allocation', 'Wag nyo agawin ang kliyente namin sa Visayas'],
  ['allocation', 'Nilipat ba sa inyo ang volume ng Spanish queue namin?'],
  ['capacity', 'Ilan ang bakanteng seats nyo sa Cebu?'],
  ['capacity', 'Magbubukas kami ng bagong site sa Iloilo sa Enero'],
  ['capacity', 'May 80 agents kaming nakatengga ngayon'],
  ['capacity', 'Wag muna tayong magdagdag ng headcount hanggang pumirma sila'],
  ['capacity', 'Ilang agents ang kukunin nyo next quarter?'],
  ['boycott', 'Walang pipirma ng bagong kontrata ng client'],
  ['boycott', 'Iboykot natin yung recruitment agency'],
  ['boycott', 'Sabay sabay tayong tumanggi sa discount na hinihingi nila'],
  ['boycott', 'Tanggihan nating lahat ang bagong clause'],
  ['boycott', 'Huwag bumili sa supplier na yan, tayong anim'],
  ['strategy', 'Bibilhin namin ang isang maliit na BPO sa Davao'],
  ['strategy', 'Papalitan ng bot ang chat agents namin next year'],
  ['strategy', 'Ano plano nyo sa AI ngayong taon?'],
  ['strategy', 'Papasok kami sa healthcare sa susunod na quarter'],
  ['strategy', 'Ibebenta daw ang kumpanya namin, quiet lang'],
  ['proprietary', 'Ipapasa ko sa inyo yung playbook ng client'],
  ['proprietary', 'Pahiram naman ng training deck ng bangko'],
  ['proprietary', 'Kumpidensyal pa ang produkto ng client, wag ikalat'],
  ['proprietary', 'Eto yung call flow ng dating kumpanya ko'],
  ['proprietary', 'Hindi pa announced ng client yung bagong plan, satin lang to'],
  ['secrets', 'Password ng VPN namin ay Mangga2024'],
  ['secrets', 'Pahingi ng password ng admin account nyo'],
  ['secrets', 'Code ng pinto ng server room 48213'],
  ['secrets', 'Eto login ko sa tool, pw Sinigang_88'],
  ['secrets', 'Pahiram ng OTP ng shared account'],
  ['contract_terms', 'Magkano multa nyo pag bumagsak ang SLA?'],
  ['contract_terms', 'Hanggang kailan kontrata nyo kay client?'],
  ['contract_terms', 'Kinakaltasan kami ng dalawang porsyento sa invoice pag palya sa AHT'],
  ['contract_terms', 'Pareho nating ipilit na walang liability clause tayong lahat'],
  ['contract_terms', 'Nirenew namin ang kontrata hanggang 2028'],
  ['personal_data', 'Si Marisol Dimaano buntis pala kaya absent'],
  ['personal_data', 'Tinanggal si Arnel Bautista kasi nahuli sa CCTV'],
  ['personal_data', 'Si Jomar ng wave 4 nagpositibo sa drug test'],
  ['personal_data', 'Eto ang listahan ng mga umalis na agents, share ko'],
  ['personal_data', 'Nakatira sya sa Lipa, address nya ipapasa ko'],
  ['disparagement', 'Kulelat na naman kayo sa CSAT'],
  ['disparagement', 'Ang tamad ng agents nyo'],
  ['disparagement', 'Palpak ang site nyo, nakakahiya'],
  ['disparagement', 'Sino ang pinakamababa sa QA sa mga vendor?'],
  ['disparagement', 'Walang alam yung client natin sa ops'],
  ['side_channel', 'Sa Viber na lang, PM mo ko'],
  ['side_channel', 'Gawa tayo ng hiwalay na GC na walang client'],
  ['side_channel', 'Wag dito, sa yosihan na lang natin pag usapan'],
  ['side_channel', 'Burahin nyo agad tong message pagkabasa'],
  ['side_channel', 'Pag wala na ang host saka tayo mag usap'],
];

const PASSES: Pack['passes'] = [
  'Ang laki ng halaga ng simpleng thank you sa agent.',
  'Libre lang naman ang makinig.',
  'Pag sahod day tumataas ang absent kaya inagahan namin ang huddle.',
  'Ilan ang one-on-one nyo per week per TL?',
  'Sino sasali sa bidding ng theme para sa team building?',
  'Tawagan natin ang agent pagkatapos ng shift niya.',
  'Magkano ang babayaran ko, yan ang laging tanong ng caller.',
  'Galit ang customer kasi nadoble ang singil sa bill niya.',
  'Ang singil sa bill ang unang reklamo ng mga tumatawag.',
  'Nagpaliwanag ang agent sa lola kung bakit tumaas ang bill.',
  'Anong oras ang huddle nyo sa umaga?',
  'Paano nyo hinahati ang oras ng TL sa coaching?',
  'Hatiin natin ang grupo sa tatlo para sa breakout.',
  'Ilang minuto ang coaching nyo kada linggo?',
  'Walang bayad ang kape sa lobby, kuha lang kayo.',
  'Tumaas ang moral ng team mula nang may kudos board.',
  'Taas kamay ang gustong magkwento.',
  'Bawal pag usapan ang presyo dito, balik tayo sa topic.',
  'Paalala lang po, walang usapang sahod sa session na ito.',
  'Sabi ng abogado namin hindi dapat pag usapan ang bidding.',
  'Hindi ko sasagutin yan, labag sa ground rules.',
  'Ang sikreto ng huddle namin ay maikli at masaya.',
  'Nakalimutan ng customer ang password kaya siya galit.',
  'Password reset ang pinakamaraming tawag tuwing Lunes.',
  'Ang susi sa mabuting coaching ay pakikinig.',
  'Join code nasa screen, malaki naman po.',
  'Puno na ba sa Room 2 o may bakante pa?',
  'May bakanteng upuan sa harap, lapit na po kayo.',
  'Kapasidad ng TL na makinig ang mahalaga.',
  'Piratahin ko yang idea mo ha, ang ganda.',
  'Pwede bang nakawin ang idea ng gratitude wall?',
  'Wag mag agawan ng mic, may oras ang lahat.',
  'Kumuha kayo ng sticky notes sa mesa.',
  'Multa ng piso ang late, pambili ng pandesal.',
  'Ang kulelat sa raffle ang kakanta mamaya.',
  'Palpak ako sa unang feedback ko, natuto naman.',
  'Sorry ang tanga ko, mali ang slide.',
  'May viber gc ang team namin para sa kudos.',
  'Hold muna ang tanong hanggang matapos si Sir.',
  'Kanino galing ang mga tsinelas sa lobby?',
  'Paano nyo kinakausap ang agent na pagod na?',
  'Anong unang tanong nyo sa one on one?',
  'Nakikinig kami ng tatlong tawag tuwing Martes.',
  'Ano ang natutunan nyo sa listening session?',
  'Kumusta ang night shift nyo, gising pa ba?',
  'Masaya ang team pag may pagkain sa huddle.',
  'Salamat sa lahat ng nag share ng kwento.',
  'Mahirap maging bagong TL sa dating katropa.',
  'Kinausap ko isa isa ang team, umiyak ang dalawa.',
  'Gusto kong malaman paano kayo nagbibigay ng papuri.',
  'Sana may break bago ang susunod na session.',
  'Ang ingay ng aircon, di ko marinig ang facilitator.',
  'Nasaan ang CR dito sa floor na ito?',
  'Alas dos ang balik natin sa breakout.',
  'Uunahin natin ang kwento bago ang slides.',
  'Mas mo-abli ang agent kung maglakaw mi sa gawas.',
  'Unsa ang inyong ritual sa huddle?',
  'Daghang salamat sa pagpaminaw ninyo.',
  'Lisod ang feedback sa mas tigulang nako.',
  'Nindot ang ideya sa buddy, sulayan namo.',
  'Buddy ang bagong hire namin sa tenured ng dalawang linggo.',
  'Nag role play kami ng galit na caller.',
  'Bumaba ang kaba ng agents nung nakinig ang boss.',
  'Magkaiba ang isla natin pero pareho ang pagod.',
  'Bumoto na po kayo ng paboritong idea.',
  'Tatlong boto lang kada tao sa whiteboard.',
  'Pasensya na, late ang shuttle dahil sa baha.',
  'Birthday ni kuya guard, may cake mamaya.',
  'Pinuri ko sa harap ng team, nahiya pero natuwa.',
  'Ang margin of error sa QA ay dapat isipin bago mag coach.',
  'Ang attrition rate ng caller ay hindi tanong dito, next slide.',
  'Mahal ko ang team na ito kahit maingay.',
  'Mahalaga ang oras na walang phone.',
  'Bayad utang na kwento to, sorry haba.',
  'Nag charge ako ng laptop sa likod.',
  'Sahod na bukas kaya masaya ang floor.',
  'Kada sweldo may bagong sulat sa pader.',
  'Minsan tahimik lang ang kailangan ng caller.',
  'May raffle po, bonus na tawa si Sir.',
  'Isang oras kada linggo ang coaching, walang kansela.',
  'Anong kanta ang pang energizer natin?',
  'Mababa ang boses ng speaker, paki lakas ang mic.',
  'Tinanong ko kung bakit, sabi niya walang nakikinig.',
  'Kailan ang susunod na listening week?',
  'Ang promise ko, makikinig muna bago magsalita.',
  'Pumila muna sa buffet bago ang trivia.',
  'Naiyak ako sa sulat ng customer.',
  'Ayaw kong magmadali sa feedback.',
  'Kaya natin to, isang huddle lang bawat araw.',
  'Hindi script ang kailangan kundi puso.',
  'Saan kayo kumukuha ng lakas pag red ang queue?',
  'Magandang umaga mula sa Baguio, malamig dito.',
  'Pwede bang mag extend ng limang minuto ang kwentuhan?',
  'Nagpalit kami ng mesa para makilala ang iba.',
  'Promoted na ang buddy ko, ang saya ng team.',
  'Ginagaya na ng ibang team ang thank you card.',
  'Anong ginagawa nyo pag umiiyak ang agent?',
];

/** Tagalog and Taglish with some Bisaya; English words are read as well. */
export const TL: Pack = {
  lang: 'tl',
  base: 'en',
  concepts: { ...PEOPLE, ...FIGURES, ...MONEY, ...TRADE, ...MATTERS },
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
