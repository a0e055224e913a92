import type { Pack } from '../read/pack.ts';

/**
 * Hindi in Latin letters, read together with English. Spelling varies without limit, so each word
 * stands in many spellings; words that are also everyday particles are left out or tied to others.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  WE: `
    hum, ham, hm, hamm, humm, humne, hamne, hmne, hmney, hume, hame, hamein, humein, hamen, humen,
    hmein, hamko, humko, hmko, hamse, humse, hmse, hamara, hamare, hamari, hamaara, hamaare,
    hamaari, humara, humare, humari, humaara, humaare, humaari, hmara, hmare, hmari, hmaara, hmre,
    mera, mere, meri, meraa, mra, mre, mri, hum log, ham log, humlog, hamlog, hum logo, apan, apun,
    hamari company, meri company, hamari team, meri team, hamare yahan, hamare yaha, mere yahan,
    mere yaha, apne yahan, apne yaha, hamari side, hamari taraf, humari taraf, meri taraf,
    hamari site, meri site, hamare idhar, apni company, hum sab, ham sab, hamaaree
  `,
  I: `
    main, mai, mujhe, mujhey, mjhe, mujhko, mujhse, maine, mene, meine, maene, mne
  `,
  YOU: `
    aap, ap, aaap, aapp, tum, tm, tumm, tu, tuu, aapne, apne log, tumne, tmne, tune, tuney, aapko,
    apko, tumko, tmko, tujhe, tumhe, tumhein, tumhen, tmhe, tumhey, aapse, tumse, tmse, tujhse,
    aapka, aapke, aapki, apka, apke, apki, aapkaa, tumhara, tumhare, tumhari, tumhaara, tumhaare,
    tumhaari, tmhara, tmhare, tmhari, tumara, tumare, tumari, tumhra, tera, tere, teri, terko,
    terese, aap log, ap log, aaplog, tum log, tm log, tumlog, aap logo, aap logon, tum logo,
    tum logon, tum sab, aap sab, aap sabhi, aapki company, tumhari company, aapke yahan, aapke yaha,
    apke yaha, tumhare yahan, tumhare yaha, tmhare yaha, tere yahan, tere yaha, aapki side,
    aapki taraf, tumhari taraf, tumhari side, teri taraf, tumhari team, aapki team, aapki site,
    tumhari site, aapke idhar, kisi ke yahan, baaki log, baki log, kisne, kisney, kiski, kiska,
    kiske, kaun kaun, kon kon, koi aur, kisi aur
  `,
  PEER: `
    ek dusre, ek doosre, ek dusray, ek dushre, ek dusri, ek doosri, ek dusra, ek dusre ke,
    ek dusre ko, ekdusre, ek duje, aapas, apas, aapas me, aapas mein, apas me, apas mein, aapas ki,
    apas ki, dusre vendor, doosre vendor, dusra vendor, doosra vendor, dusri company,
    doosri company, dusre partner, doosre partner, dusre site, dusri site, doosri site,
    baaki vendor, baki vendor, baaki partner, baki partner, baaki company, baaki companies,
    baaki paanch, baki paanch, baaki teen, baaki chaar, baki sab vendor, har vendor, har partner,
    har company, sab vendor, sabhi vendor, saare vendor, sare vendor, sab partner, sabhi partner,
    saare partner, sab company, sabhi company, saari company, saari companies, sabhi companies,
    hum chhe, hum chheh, hum che, ham chhe, hum chaaro, hum chaaron, hum paancho, hum paanchon,
    hum dono, ham dono, chhe ke chhe, chhaho, chhahon, hum me se, hum mein se, ham me se, humme se,
    hamme se, aap me se, aap mein se, tum me se, tum mein se, tumme se, inme se, hum sab, ham sab,
    hum logo me, hum logon me, hum logon mein, padosi, padosi company, padosi vendor, bagal wale,
    bagal wali company, bagal wale vendor, pados wale, samne wale, saamne wale, saamne wali company,
    pratiyogi, pratidwandi, competition wale, doosre walo, dusre walo, dusre wale, doosre wale,
    naya vendor, naye vendor, naye wale vendor, vendoron, vendoro, vendro, partneron, vendar,
    vender, vendr, pratispardhi, hamare beech, humare beech, aapas ke beech, hum sabke beech,
    dono company, dono vendor, aap sab, tum sab, is room me, is kamre me, is kamre mein, room wale,
    yahan baithe, yaha baithe
  `,
  ALL: `
    sab, sabb, sabhi, sbhi, sabko, sabke, sabka, sabki, sabne, saare, sare, saari, chalo, chaliye,
    chlo, milke, mil ke, milkar, mil kar, mil jul ke, sab milke, sab mil ke, ek saath, ek sath,
    eksaath, saath saath, saath me, sath me, saath mein, sath mein, koi nahi, koi bhi, koi na,
    koi mat, kisi ko nahi, hum sab, ham sab, sab log, sab vendor, sabhi vendor, saare vendor,
    har vendor, sab partner, sabhi partner, saare partner, har partner, sab company, har company,
    har koi, koi vendor, koi partner, koi company, tay, tay karo, tay kar lo, tay karte, tay raha,
    tay hua, taye, pakka, pakki baat, paka, vaada, vada, wada, waada, kasam, samjhauta, samjhota,
    samjhaute, samjhouta, sandhi, ekta, ekjut, ek jut, ek jaisa, ek jaisi, ek jaise, ekjaisa, ek hi,
    barabar, ek awaaz, ek awaz, ek bhasha, ek line pe, theek hai na, thik hai na, thik h na,
    done hai, manzoor, manjoor, manzur, raazi, razi, haath milao, hath milao, haath mila lo,
    hath mila, jo toda, jo tode, hum chhe, chhe ke chhe, chhaho, dono, hum dono, chaaro, chaaron,
    charo, paancho, paanchon, saari company, milake, mila ke, akele nahi, sath do, saath do,
    sath khade, saath khade, ek rahe, ek rahenge
  `,
  OURSELVES: `
    sab vendor, sabhi vendor, saare vendor, sare vendor, har vendor, koi vendor, sab vendors,
    sabhi vendors, saare vendors, har ek vendor, sab partner, sabhi partner, saare partner,
    sare partner, har partner, koi partner, sabhi partners, saare partners, sab company,
    sabhi company, sabhi companies, saari company, saari companies, har company, koi company,
    koi bhi company, koi bhi vendor, koi bhi partner, chhe ke chhe, chhaho, chhahon, chheho,
    chhaho vendor, chhe vendor, chhe company, chhe companies, chaar vendor, chaaro vendor,
    chaaron vendor, charo vendor, chaaron company, paancho vendor, paanchon vendor, teeno vendor,
    teenon vendor, hum chhe, hum chheh, ham chhe, hum chaaro, hum chaaron, hum paancho,
    hum paanchon, hum teeno, ham dono, hum dono company, hum me se, hum mein se, ham me se,
    ham mein se, humme se, hamme se, hum vendor, hum vendors, ham vendor, hum partner,
    hum sab vendor, hum sab partner, hum saare, hum sabhi, ham sabhi, hum sab mil, hum sab milke,
    ham sab milke, hum sab ek, sab mil ke, sab milke, sab milkar, sb milke, sb mil ke, milke sab,
    aapas me tay, aapas mein tay, apas me tay, vendor log, vendors log, vendoron, sab ek saath,
    sab ek sath, sabhi ek saath, is room me koi, is kamre me koi, is kamre ke sab, aapas ka,
    hamare beech, humare beech, dono company, saare log milke, hum log milke, ham log milke,
    hum sab agar, agar hum sab, agar sab, agar hum chhe, agar koi na, vendor milke
  `,
  NOBODY: `
    koi nahi, koi nahin, koi nhi, koi nai, koi bhi nahi, koi bhi nhi, koi na, koi naa, koi mat,
    koi mt, koi bhi mat, koi bhi na, kisi ko nahi, kisi ko mat, kisi ko na, kisi ne nahi,
    koi vendor, koi partner, koi company, koi bhi vendor, koi bhi company, koi bhi partner,
    hum me se koi, hum mein se koi, hum mese koi, ham me se koi, humme se koi, hum se koi,
    aap me se koi, koi ek bhi, ek bhi vendor, ek bhi company, ek bhi partner, koi bhi hum
  `,
  LETS: `
    chalo, chaliye, chlo, chalo sab, chal na, aao, aaiye, aao milke, kyu na, kyun na, kyon na,
    kyu naa, kyo na, kar lete hain, kar lete hai, kar lete h, karlete, kar lein, kr lete, kr lein,
    kr le, rakh lete, rakh lein, tay karte, tay kar lete,
    tay kar lo, tay krte, de dete hain, bol dete hain, bol dein sab, kar dete hain, kar dein sab,
    sab karein, sab kare, sab kar do, prastav, prastaav, sujhav, sujhaav, propose karta,
    mera sujhav, mera prastav, milke karte, agar sab, agar hum sab, agar hum, kya hum sab
  `,
  NOT: `
    nahi, nahin, nhi, nahii, nai, naa, nahee, nhin, nii, mat, matt, mt, kabhi nahi, kbhi nhi,
    bilkul nahi, band karte, bnd kro, bnd karo, rok do, roko, rok lo, rokna, chhod do, chod do,
    haath mat, dur raho, door rahe, dur rahe
  `,
  TAIL: `
    aapka, aapke, aapki, apka, apke, apki, tumhara, tumhare, tumhari, tmhara, tmhare, tmhari,
    tumara, tumare, tera, tere, teri, aur aap, aur tum, or aap, or tum, aur tu, aap batao, ap batao,
    aap bataiye, aap bataye, tum batao, tum btao, tu bata, aapka batao, tumhara batao, aap log,
    tum log, aap kitna, tum kitna, aap kitne, tum kitne, aap bhi, tum bhi, aapke yahan, aapke yaha,
    apke yaha, tumhare yahan, tumhare yaha, tmhare yaha, tere yahan, tumhari taraf, aapki taraf,
    aapka kya, tumhara kya, tera kya, aapke idhar, udhar kya, aapki side, tumhari side, baaki log,
    baki log, baaki batao, aur kiska, aur kiski, aap logon ka, aap logo ka, tum logo ka,
    tum logon ka, aapke wahan, tumhare wahan, unka kya, aapka bhi, tumhara bhi
  `,
  ASK: `
    kya, kia, kyaa, kitna, kitnaa, kitne, kitni, ktna, ktne, ktni, kitnay, kittna, kitta, kitana,
    kitane, kitnee, kaun, kon, koun, kaunsa, kaunsi, kaunse, konsa, konsi, kaise, kese, kaisay,
    kaisa, kaisi, kab, kabtak, kab tak, kahan, kidhar, kyu, kyun, kyon, kyo, kisne, kiska, kiski,
    kiske, kisko, kis, kis pe, kispe, kisme, batao, btao, bata do, btado, batado, bataiye, bataye,
    batayein, batana, btana, bata dena, bata sakte, bata de, btaiye, bol do, boliye, puchna,
    poochna, puchhna, poochhna, puch raha, puch rahi, jaanna, janna, jan na, andaza, andaaza,
    andaja, andazan, mota mota, kya chal, kitne ka, kitne ki, kitne pe, kitne me, koi bata,
    koi batao, koi bataye, kisi ko pata, kisiko pata, sach batao, sach batana, sach bolo, kaun kaun,
    kon kon, hai kya, ho kya, dete ho kya
  `,
  PAIR: `
    aap, ap, tum, tm, tu, aapka, aapke, aapki, apka, apke, apki, tumhara, tumhare, tumhari, tmhara,
    tmhare, tera, tere, teri, aap log, tum log, aap sab, tum sab, aaplog, tumlog, koi, kisi,
    kisi ne, kisi ke, koi aur, sab log, sablog, baaki, baki, baaki log, baki log, har vendor,
    har koi, kaun, kaun kaun, kisne, kiska, kiski, sabka, sabki, sabke, sab bataye, sab batao,
    aapki taraf, tumhari taraf, bhai log, bhailog, dosto, doston, yaaron, saathiyo, bhaiyo
  `,
  PRICE: `
    rate, ret, rait, rates, daam, daamm, keemat, kimat, keemt, qeemat, kimmat, kemat, keematein,
    bhav, bhaav, bhaw, mol, molbhav, mol bhav, mol bhaav, tol mol, vasool, vasul, vasooli, vasuli,
    wasool, wasul, vasoolte, vasoola, munafa, munaafa, munafe, munaafe, munaafaa, nafa, nafe, naafa,
    ghaata, ghaate, mehnga, mehenga, mahanga, mahenga, mehngi, mehnge, mahangi, mahange, sasta,
    saste, sasti, sastaa, sastey, chhoot, chhut, chhutt, chhoott, riyayat, riayat, discount,
    diskount, discont, lagat, laagat, laagt, kharcha, kharch, kharche, kharchaa, khrcha, kamai,
    kamaai, kamaayi, paisa, paise, paisaa, pese, paisay, peise, badhotri, badhotari, badhottri,
    badhautri, bhada, bhadaa, kiraya, shulk, fees, fee, margin, marjin, maarjin, biling, invoice,
    invois, invoys, uplift, tariff, rokda, rokra, price, praice, prise, costing, bachat, katauti,
    mandi bhav, thok, tez bhav, profit, prafit, laabh, labh
  `,
  PRICEHARD: `
    rate card, ret card, ratecard, ghante ka rate, ghante ka bhav, ghante ka daam, ghante ka bhaav,
    ghante ki kimat, ghante ki keemat, ghante ke rate, seat ka rate, seat ka daam, seat ka bhav,
    seat ka bhaav, seat ki kimat, seat ki keemat, seat ka kharcha, seat ka kharch, seat ki lagat,
    seat ki laagat, seat ki cost, kursi ka rate, kursi ka daam, kursi ka bhaav, kursi ka kharcha,
    kursi ki keemat, kursi ki kimat, kursi ki lagat, per ghanta rate, per ghante ka, prati ghanta,
    prati ghante, prati seat, prati kursi, prati call, prati minute, fi ghanta, call ka rate,
    call ka daam, chat ka rate, minute ka rate, minute ka daam, minute ka bhaav, fte ka rate,
    per fte ka, client se kitna, client se kya charge, client se ghante, rate badha, rate badhao,
    rate badhaya, rate badhaye, rate badhana, rate badhayenge, rate badhane, rate kam, rate gira,
    rate girao, rate giraya, rate girana, rate ghatao, rate ghataya, daam badha, daam badhao,
    daam badhaye, daam badhaya, daam gira, daam girao, daam giraya, daam kam, daam ghatao,
    bhav badha, bhav badhao, bhav gira, bhaav badha, bhaav badhao, bhaav gira, bhaav girao,
    keemat badhao, keemat ghatao, hamara rate, humara rate, hmara rate, mera rate, aapka rate,
    apka rate, tumhara rate, tmhara rate, tumara rate, tera rate, hamare rate, humare rate,
    aapke rate, tumhare rate, aapke rates, tumhare rates, hamara margin, humara margin,
    aapka margin, tumhara margin, tmhara margin, hamara munafa, aapka munafa, tumhara munafa,
    hamara bhaav, tumhara bhaav, aapka bhaav, tumhara bhav, aapka bhav, hamara daam, tumhara daam,
    aapka daam, hamara discount, aapka discount, tumhara discount, kitna discount, kitni chhoot,
    kitna margin, kitna munafa, kitna uplift, kitna rate, kya rate, kya bhav, kya bhaav, kya daam,
    rate kya, rate kitna, rate kitne, bhaav kya, bhav kya, daam kya, margin kitna, margin kya,
    discount kitna, uplift kitna, uplift maang, uplift mang, volume discount, sabse sasta rate,
    sabse kam rate, minimum rate, ek hi rate, ek jaisa rate, same rate, ek hi daam, ek hi bhaav,
    billing rate, bill rate, ghanta billing, rate war, price war, rate todna, rate todega,
    rate tode, rate tod, rate mat gira, rate mat todo, rate kharab, rate bigad, rate bigaad,
    rate bigadega, rate bigaadega, bazaar rate, market rate, bazar bhav, bazaar bhaav, rate hike,
    training ki billing, training bill, indexation, dollar rate, productive ghanta,
    productive ghante, login ghanta, paid ghanta
  `,
  CHARGE: `
    charge, charj, chaarj, chrge, charge karte, charge kar, charge kr, bill karte, bill kar,
    bill kr, bill kiya, bill hota, bill hote, billing karte, invoice karte, invoice kar,
    invoice bhej, vasool, vasool karte, vasoolte, vasulte, vasool rahe, wasool, maangte, mangte,
    maangoge, maangenge, maango, quote kiya, quote kar, quote karoge, quote karte, undercut,
    kaat ke diya, rate diya, rate de, sasta diya, saste me diya, sasta bech, client deta,
    client dete, client se milta
  `,
  UNIT: `
    ghanta, ghante, ghanton, ghnta, ghnte, ghantaa, ganta, gante, minit, minat, mint, mnt, seat,
    seats, kursi, kursee, kursiyan, kursiya, banda, bande, bnda, per banda, mahina, mahine, mhine,
    mahinaa, maheena, maheene, mahiney, hafta, hafte, call, calls, kaal, chat, email, fte, agent,
    training, nesting, voice, awaaz wala, raat wali, night, weekend, itvaar, itwar, renewal,
    account, client, program, project, lob, process, hindi queue, bilingual, back office, support,
    fresher batch
  `,
  PERHOUR: `
    per ghanta, per ghante, per ghnta, pr ghanta, par ghanta, prati ghanta, prati ghante,
    parti ghanta, fi ghanta, fee ghanta, har ghante, har ghanta, ghante ka, ghante ke, ghanta ka,
    ghante me kitna, ghante pe, ghante par, ek ghante ka, ek ghante ke, ek ghanta ka, ghante ki,
    dollar ghanta, rupaye ghanta, rupaye ghante, dollar ghante, rs ghanta, per seat, prati seat,
    seat ka, seat ke, seat ki, ek seat ka, ek seat pe, ek seat ke, kursi ka, kursi ke, kursi ki,
    ek kursi ka, ek kursi ke, ek kursi pe, per kursi, prati kursi, per minit, per minute,
    prati minute, minute ka, minute ke, ek minute ka, per call, prati call, ek call ka, ek call ke,
    call ke hisaab, per chat, ek chat ka, per banda, per bande, prati banda, ek bande ka,
    ek bande ke, ek bande pe, per agent, prati agent, ek agent ka, ek agent pe, per fte, fte ka,
    fte pe, ghante ke hisaab, ghante ke hisab, seat ke hisaab, per resolution, sab jod ke,
    sab mila ke, sab milake, sab milakar, prati vyakti
  `,
  CURRENCY: `
    rs, rss, inr, rupaya, rupaye, rupay, rupye, rupya, rupyo, rupayo, rupayon, rupaiya, rupaiye,
    rupee, rupees, rupey, rupiye, rupiya, ruppee, rupe, lakh, lakhs, lac, lacs, laakh, lakho, lpa,
    l p a, karod, crore, crores, paise, dollar, dolar, doller, dolr, dollr, daalar, dalar, dolars,
    dolors, dlr, usd, cent, cents, hazar rupaye, hazaar rupaye, peti, khokha, rokda
  `,
  PERCENT: `
    percent, percentage, pratishat, prtishat, pratisat, fisadi, feesadi, phisadi, feesdi, fisdi,
    persent, parsent, persant, pct, pcnt, per cent, taka
  `,
  NUMWORD: `
    teen, chaar, char, chaarr, paanch, panch, paach, pach, chhe, chheh, chhah, chah, saat, aath,
    ath, aanth, nau, nou, das, dus, dass, gyarah, gyara, gyaarah, barah, baarah, terah, chaudah,
    chouda, pandrah, pandra, pandhrah, solah, sola, satrah, satra, atharah, athara, attharah, unnis,
    unees, bees, bis, ikkis, ikees, bais, baais, teis, teyis, chaubis, chobis, pachis, pachees,
    chhabbis, sattais, atthais, untis, tees, iktis, battis, paintis, paintees, chalis, chaalis,
    chalees, chaalees, paintalis, paintaalis, pachas, pachaas, pachass, sattar, assi, nabbe, nabe,
    sau, sou, do sau, teen sau, hazar, hazaar, hajar, hajaar, hzar, hazaron, dhai, dhaai, adhai,
    dedh, derh, deedh, saade, sade, sadhe, saadhe, sava, sawa, paune, do dollar, do rupaye, do lakh,
    do hazar, do hazaar, do percent, do pratishat, ek lakh, ek hazar, ek hazaar, ek dollar,
    ek percent, do digit, single digit, double digit, dohare ank, ek ank, chauthai, tihai, ek tihai,
    ek chauthai, paanchwa hissa, chhatha hissa, darjan
  `,
  BIGWORD: `
    tees, chalis, chaalis, chalees, pachas, pachaas, saath log, sattar, assi, nabbe, sau, do sau,
    teen sau, chaar sau, paanch sau, panch sau, hazar, hazaar, hajar, dedh sau, dhai sau, sava sau,
    ek sau, chhe sau, saat sau, aath sau, sau log, sau bande
  `,
  MOVE: `
    badha, badhao, badhaao, badhaye, badhaya, badhayi, badhaenge, badhayenge, badhana, badhane,
    badhate, badhata, badhati, badhega, badhegi, badho, badhana hai, badhoge, badhaoge, barha,
    barhao, bdha, bdhao, bda, bdhaya, gira, girao, girana, giraya, giraye, girate, giraoge, girega,
    girna, girne, ghatao, ghataya, ghataye, ghatana, ghatate, ghatayenge, kam karo, kam kar,
    kam kiya, kam mat, upar, uper, upr, oopar, neeche, niche, nichey, neche, nche, zyada, jyada,
    zada, jada, ziyada, roko, rok, roke, ruka, ruke, rukega, tika, tike, tike raho, tikao, jhuk,
    jhuke, jhuko, jhukna, jhukenge, badal, badla, badle, badlo, badloge, kaat, kaata, kata, katao,
    kaato, kaatenge, katauti, same, wahi, wohi, vahi, barabar, ek jaisa, ek jaise, ek jaisi, todo,
    tod, tode, toda, todega, todna, gir gaya, chadh, chadha, chadhao, chadha do, utaro, utara,
    freeze, freez, cap, lock, thehra, thaam, thamo, pakad ke, pakde, daba, dabaya, dabao, nichod,
    nichoda, patla, patle, mota, kamzor, tight, dhila, dheela, ucha, uncha, unchi
  `,
  PAY: `
    tankhwah, tankhwa, tankha, tankhah, tankhaa, tankhuah, tanakhwah, tnkhwa, tankhwahein, vetan,
    wetan, vethan, pagaar, pagar, salary, salari, selary, sellary, slary, salry, salery, paisa,
    paise, pese, paisey, mehantana, mehnatana, mazdoori, mazduri, majduri, bonus, bonas, bonass,
    hike, haik, increment, inkriment, increament, incriment, appraisal, apraisal, appraisel,
    incentive, insentiv, incentiv, insentive, bhatta, bhatte, bhatta milta, allowance, alowance,
    allowans, alaunce, ctc, inhand, in hand, in-hand, package, pakage, pakej, pf, esi, gratuity,
    insurance, mediclaim, bima, overtime, night allowance, cab allowance, petrol paisa, commission,
    komisan, lpa, take home, takehome, stipend, kamata, kamate, kamati, kamaata, kamaate, kamai,
    lifafa, lifaafa, bakhshish, inaam, inam, diwali bonus, festival bonus, joining bonus,
    retention bonus, market correction, band badha, mehngai bhatta, hra, jeb garam, advance,
    badhotri, raise
  `,
  PAYHARD: `
    tankhwah, tankhwa, tankha, tankhah, tankhaa, tanakhwah, tnkhwa, vetan, pagaar, pagar, salary,
    salari, selary, sellary, slary, salry, salery, mehantana, ctc, c t c, inhand, in hand, in-hand,
    inhnd, in hnd, haath me kitna, haath mein kitna, haath me aata, joining bonus, retention bonus,
    diwali bonus, festival bonus, attendance bonus, performance bonus, stay bonus, signing bonus,
    referral bonus, rukne ka bonus, rukne ka paisa, night allowance, night bhatta, raat ka bhatta,
    raat ka paisa, raat ka extra, cab allowance, language allowance, women allowance,
    shift allowance, petrol allowance, transport allowance, meal allowance, khane ka bhatta,
    attendance incentive, sales incentive, monthly incentive, incentive kitna, kitna incentive,
    incentive amount, kitna bonus, bonus kitna, kitna hike, hike kitna, kitni hike, hike kitni,
    kitna increment, increment kitna, salary kitni, kitni salary, kitna appraisal, appraisal kitna,
    appraisal percent, kitna package, package kitna, salary badha, salary badhao, salary badhaya,
    salary badhayi, salary badhana, tankhwah badha, tankhwah badhao, hike de, hike di, hike diya,
    hike dega, hike denge, hike dete, hike mat, hike nahi, hike doge, increment de, increment diya,
    increment denge, increment dete, increment doge, increment dega, salary band, salary cap,
    pay band, pay hike, salary hike, salary freeze, hike freeze, increment freeze,
    market correction, basic salary, starting salary, shuruaati salary, fresher salary,
    fresher package, fresher ka package, variable pay, gross salary, net salary, tl ka package,
    tl ki salary, agent ki salary, fresher ki salary, pf katke, pf kaat ke, pf ke baad, mediclaim,
    parivar ka bima, ot rate, overtime rate, double ot, salary slip
  `,
  STAFF: `
    agent, agents, agent log, agnt, ejent, fresher, freshers, freshr, fraser, banda, bande, bando,
    bandon, bandaa, bnda, bnde, bandi, bandiyan, ladka, ladke, ladko, ladkon, ladki, ladkiyan,
    ladkiyon, ldka, ldke, chhokra, chhokre, chokra, chokre, logo, logon, tl, tls, team leader,
    team lead, leader, supervisor, superviser, karmchari, karamchari, karmachari, karmchariyon,
    kaarmik, staff, staf, stalf, trainer, trainr, trener, coach, qa, qa wala, qa wale, qa wali,
    qa lead, wfm wala, wfm ladka, quality wale, manager, am, ams, senior, naye log, naya banda,
    naye bande, naye ladke, purane log, purane bande, bilingual, angrezi wale, night wale,
    raat wale, raat ki shift, night shift wale, bachche, bachcha, bache, naukri wale, employee, emp,
    analyst, bpo wale, mulazim, majdoor, team wale, joinee, naye joinee, rangroot, rangrut
  `,
  GIVE: `
    de, dete, deta, deti, dena, dene, denge, dega, degi, doge, dogi, diya, diye, diyaa, di thi,
    dunga, dungi, de rahe, de rhe, de raha, de diya, de do, dedo, dede, do sabko, dijiye, dein,
    milta, milte, milti, mila, mili, mile, milega, milegi, milenge, mil raha, mil rha, milraha,
    badha, badhaya, badhaye, badhao, badhate, badhana, badhaoge, ghataya, ghatao, kaata, kaat,
    kaat liya, kata, band kiya, band kar, rakhte, rakha, rakho, start karte, start, shuru, chalu,
    offer, joda, jod, kamate, kamata, baante, baanta, baant rahe, de rahi, pakdate, pakda dete,
    thama, thamate, uthata, lagaya
  `,
  POACH: `
    poach, poching, poch, poach karna, poach karo, poach mat, poach kiya, poach kar, no poach,
    log chura(o|na|ya|ye|te|oge|ne|ni|), bande chura(o|na|ya|ye|te|oge|ne|),
    agent chura(o|na|ya|ye|te|ne|), staff chura(o|na|ya|ye|te|ne|), tl chura(o|na|ya|ye|te|ne|),
    log tod(o|na|a|e|te|ne|kar|), bande tod(o|na|a|e|te|ne|kar|), agent tod(o|na|a|e|te|ne|),
    staff tod(o|na|a|e|te|ne|), team tod(o|na|a|e|te|ne|), tl tod(o|na|a|e|te|ne|),
    log utha(o|na|ya|ye|te|oge|ne|), logo ko utha(o|na|ya|ye|te|oge|ne|),
    logon ko utha(o|na|ya|ye|te|oge|ne|), bande utha(o|na|ya|ye|te|oge|ne|),
    bando ko utha(o|na|ya|ye|te|ne|), ladke utha(o|na|ya|ye|te|oge|ne|),
    agent utha(o|na|ya|ye|te|oge|ne|), agents utha(o|na|ya|ye|te|oge|ne|),
    tl utha(o|na|ya|ye|te|oge|ne|), tl ko utha(o|na|ya|ye|te|ne|),
    team lead utha(o|na|ya|ye|te|oge|ne|), team lead ko utha(o|na|ya|ye|te|oge|ne|),
    staff utha(o|na|ya|ye|te|oge|ne|), trainer utha(o|na|ya|ye|te|oge|ne|),
    agent ko utha(o|na|ya|ye|te|ne|), agents ko utha(o|na|ya|ye|te|ne|), log khinch(o|na|a|te|ne|),
    log kheench(o|na|a|te|ne|), bande khinch(o|na|a|te|ne|), bande kheench(o|na|a|te|ne|),
    agent kheench(o|na|a|te|ne|), log phod(o|na|e|te|), team phod(o|na|i|te|), bharti mat,
    counter offer, do not rehire, no rehire, dobara bharti, wapas mat rakho, headhunt, head hunting,
    release letter ke bina, noc ke bina, bina noc, tod phod log, talent chori, log chori,
    bande chori, staff chori, agent chori, ladke chori, chidiya mat pakdo
  `,
  HIRE: `
    utha, uthao, uthana, uthaya, uthaye, uthayi, uthate, uthaoge, uthane, uthenge, uthayenge,
    uthaenge, utha liya, utha liye, utha lo, utha le, uthwa, hire, haayar, hayar, hire kar,
    hire karo, bharti, bhartee, bharti karo, naukri do, naukri di, naukri de, naukri dete, offer,
    offer de, offer diya, offer letter, walkin, walk in, chura, churao, chura liya, churate,
    churaya, tod liya, tod liye, khincho, kheencho, kheenchna, kheenchte, kheench liya, khinch liya,
    phasa, fasa, lalcha, lubhao, lubha, chhedo, haath lagao, haath mat lagana, taak, taako, aavedan,
    resume, cv, linkedin, refer, referral, hr se call
  `,
  HIREHARD: `
    hire kar(o|na|te|oge|enge|), hire kiya, hire mat, hire nahi, hiring, bharti, bhartee, naukri do,
    naukri mat do, naukri na, naukri de(na|te|nge|ga|), naukri diya, naukri di, offer letter,
    job offer, offer mat do, offer mat dena, offer mat karo, offer na kare, offer na karo,
    offer na de, offer nahi denge, offer mat bhej(o|na|), offer dena band, offer diya,
    interview mat, interview na, interview pe bula(o|ya|te|), interview ke liye bula,
    join karwa(o|ya|na|te|), join kara(o|ya|te|), le uda, le ude, utha liya, utha liye,
    utha le gaye, utha rahe, utha rhe, utha lo, mat uthao, mt uthao, mat uthana, na uthaye,
    na uthao, nahi uthayenge, nahi uthaenge, nhi uthaenge, mat todo, na tode, nahi todenge,
    mat churao, nahi churayenge, na churaye, mat kheencho, mat khincho, nahi kheenchenge,
    nahi khinchenge, kheench liya, kheench rahe, khinch rahe, tod liye, tod liya, tod rahe,
    chura liye, chura rahe, resume mat lo, resume na le, resume andar mat, walkin mat, recruit
  `,
  RECRUITER: `
    recruiter, rekruter, recrutar, recruter, hr wala, hr wali, hr wale, hr walo, hr team,
    hiring team, hiring wale, hiring wala, bharti wale, bharti wala, consultancy wala,
    placement wala, placement wale, sourcing team, ta team, pamphlet, parcha, parche, walkin board,
    naukri mela, headhunter
  `,
  THEIRS: `
    ek dusre, ek doosre, ek dusri, ek duje, ekdusre, tumhare, tumhari, tumhara, tmhare, tmhari,
    tumare, aapke, aapki, aapka, apke, apki, hamare, hamari, hamara, humare, humari, humara, hmare,
    hmari, mere, meri, mera, dusre ke, doosre ke, dusre vendor, doosre vendor, dusri company,
    doosri company, dusre partner, doosre partner, kisi aur ke, kisi aur ka, kisi aur ki, padosi ke,
    padosi ka, baaki vendor, partner ke, partners ke, vendor ke, vendors ke, unke, unki, unka,
    aapas me, aapas mein, apas me, apas mein, hum me se, tum me se, aap me se, kisi partner,
    kisi vendor, kisi company, tere, teri, samne wale ke, saamne wale ke, dusre ka, doosre ka,
    dusron ke, doosron ke, dusro ke, bagal wale ke
  `,
  BID: `
    tender, tendar, tendr, tander, nivida, niwida, nividaa, bid, bidd, bidding, biding, rfp, r f p,
    rfq, bafo, pitch, pich, pitchh, boli laga(o|na|oge|ne|te|yi|ya|i|enge|), boli lag, boli bhar,
    boli me, boli mein, boli ke, boli ka, boli ki, boli lagne, uchi boli, unchi boli, neechi boli,
    badi boli, chhoti boli, theka, thekaa, theke, neelami, nilami, nelami, renewal ka jawab,
    renewal document, renewal pitch, renewal ki pitch, shortlist, shortlisted, best and final,
    procurement, proposal document, proposal bhej, auction, final offer, sarkari wala, sarkari kaam,
    sarkari project, lifafa band, band lifafa
  `,
  BIDHARD: `
    tender, tendar, tendr, nivida, niwida, rfp, r f p, rfq, bafo, best and final,
    tender bhar(o|na|oge|ne|te|enge|), tender daal(o|na|oge|te|), rfp bhar(o|na|oge|te|enge|),
    rfp daal(o|na|oge|te|), bid daal(o|na|oge|te|), bid bhar(o|na|oge|te|), bid laga(o|na|oge|te|),
    bid kar(o|na|oge|te|), bid kiya, bid mein, bid me, bidding me, bidding mein,
    boli laga(o|na|oge|ne|te|yi|ya|i|enge|), boli bhar, uchi boli, unchi boli, badi boli, neelami,
    nilami, reverse auction, renewal pitch, renewal ki pitch, cover bid, joint bid, theka lena,
    theke ki boli, band lifafa
  `,
  DOBID: `
    bharo, bharoge, bharenge, bhar rahe, bhar rhe, bhr rhe, daaloge, daalna, daalenge, daal rahe,
    daal rhe, dal rahe, lagaoge, lagayenge, utar, utroge, utar rahe, utarna, bhag le, bhaag le,
    bhaag loge, baithe raho, baith jaoge, chhod rahe, chhod dete, chhodoge, jeete, jeetna, jeetoge,
    jeetega, haare, haar gaye, jawab diya, jawab likha, jawab likh, number lagaya, submit, jama kar,
    jama karo, jama kiya, bhookh, bhuk, bhukh, daud, mat aana, kood, kudoge, ghusoge, last date,
    aakhri tareekh
  `,
  DEALNAME: `
    account, akaunt, acount, khata, khaata, project, process, prosess, program, contract, kantrakt,
    renewal, riniwal, renewl, deal, sauda, dhandha, dhanda, kaam, client, klient, clnt, bank, baink,
    bima, bima wala, insurance, insurance wala, bank wala, bank wale, telecom, telecom wala, telco,
    airline, airline wala, hospital, aspatal, sarkari, sarkar wala, retail, retail wala, bijli,
    bijli wala, bijli board, railway, rail wala, logo, naya logo, queue, expansion, overflow,
    badi machhli, talaab, hotel wala, fintech, ecommerce, e commerce, metro wala, helpline
  `,
  SPLIT: `
    baant(o|na|te|lo|oge|enge|lete|kar|ke|), bant(o|na|te|enge|kar|), baat lete, batwara, bantwara,
    batwaara, bantwaaraa, bantvara, hisse karo, hissa karo, hisse kar, hissa bant, hissa baant,
    aadha aadha, aadha tumhara, aadha mera, aadha aapka, aadha hamara, adha adha, apna apna area,
    apne apne area, apne apne ilaake, apna ilaka, tukde karo, door raho, dur raho, door rahe,
    dur rahe, door rehna, mat ghuso, mat ghusna, na ghuse, ghusna mat, haath mat lagana,
    bahar rahenge, tum rakho, aap rakho, aap rakh lo, tum rakh lo, bantwaana
  `,
  MARKET: `
    grahak, graahak, grahako, grahakon, customer, client, clients, account, akaunt, khata, khate,
    queue, kyu queue, line, ilaka, ilaaka, ilaake, ilake, area, eriya, kshetra, shetra, rajya,
    pradesh, sheher, shehar, shahar, shehron, sheharon, bazaar, bazar, baazar, market, desh, mulk,
    north, south, east, west, uttar, dakshin, purab, paschim, pashchim, hindi, angrezi, english,
    tamil, telugu, kannada, malayalam, bangla, bengali, marathi, gujarati, gujrati, punjabi, odia,
    bhojpuri, urdu, gujarat, bihar, up bihar, maharashtra, rajasthan, punjab, kerala, assam, bengal,
    karnataka, mumbai, dilli, delhi, kolkata, chennai, voice, chat, email, inbound, outbound,
    back office, backoffice, collections, vasooli, sales, support, tech support, raat ki queue,
    night queue, weekend, diwali queue, festive queue, festive, overflow, volume, telecom, bank,
    bima, airline, retail, hotel, hospital, sarkari, calls, bhasha, bhashayein
  `,
  SHARE: `
    hissa, hisse, hissaa, hisa, hise, hissedari, hissedaari, tukda, tukde, chhatha hissa, ek tihai,
    tihai, chauthai, aadhi calls, aadha volume, aadhi queue, aadha kaam, volume, volyum, vol, sher,
    market share, pratishat calls, kitni calls, kitna volume, kitna kaam, kitna hissa,
    roti ka tukda, malai, thali me hissa, overflow, allocation, alokeshan, badi roti
  `,
  WORKLOAD: `
    volume, volyum, ticket, tickets, overflow, ovrflow, overflo, traffic, forecast, lob, program,
    contacts, transactions, raat ki queue, diwali ki queue, festive queue, vip queue, weekend queue
  `,
  SHIFTED: `
    chala gaya, chali gayi, chale gaye, mil gayi, de diya, de di, kaat liya, kat gaya, kat gayi,
    chheen, chheen liya, chhina, cheen, ghuma, ghumaya, ghumayi, ghuma diya, ghumaya jayega, shift,
    shift kiya, shift hua, shift hui, badha diya, bhej diya, modh, mod diya, sarka, khisak, khiska,
    kiske paas, kiske yahan, kisko
  `,
  CAPACITY: `
    seat, seats, kursi, kursiyan, kursiya, kursiyaan, headcount, hedcount, head count, hc, ginti,
    bench, bench pe, khali seat, khaali seat, khali kursi, khaali kursi, khali baithe,
    khaali baithe, khali log, khaali log, faltu log, taiyar log, trained log, train log, bharti,
    hiring, haayring, naya batch, naye batch, nayi batch, ramp, rampup, ramp up, ramp down,
    capacity, kapasity, kshamta, shamta, utilisation, utilization, nayi building, naya building,
    nayi site, naya site, naya centre, naya center, nayi manzil, doosri manzil, dusri manzil,
    teesri manzil, naya floor, doosra floor, layoff, chhatni, chhantni, chhatai, chhantai,
    kitne log, kitne bande, kitne agent, kitni seat, kitni seats, kitni kursi, roster me, wfh log,
    weekend ghante, weekend shift band, freeze, hiring freeze, overtime
  `,
  CAPHARD: `
    headcount, hedcount, head count, seat count, seat kitni, kitni seat, kitni seats, kitne seat,
    kitne seats, kitni kursi, kitni kursiyan, khali seat, khali seats, khaali seat, khaali seats,
    khali kursi, khali kursiyan, khaali kursi, khaali kursiyan, bench pe, bench par, bench kitna,
    kitna bench, bench kitni, bench hai, bench khali, khali bench, trained log khali,
    log khali baithe, log khaali baithe, bande khali, bande khaali, hiring plan, bharti plan,
    hiring freeze, hiring band, hiring rok, bharti band, bharti rok, ramp plan, ramp kitna,
    naya batch mat, naye batch mat, nayi building, naya building, nayi site, naya site, nayi manzil,
    naya centre, naya center, doosra centre, dusra centre, doosri building, dusri building,
    doosri site, dusri site, site band kar, centre band kar, center band kar, chhatni, chhantni,
    layoff, capacity kitni, kitni capacity, capacity plan, spare capacity, fte kitne, kitne fte,
    utilisation, utilization, seat utilisation, hiring class, class size, ramp down, capacity badha,
    capacity badhao, seat badha, seats badha, seat badhao, seats badhao, seats badhaye,
    seat mat badha, seats mat badha, seat kam, seats kam
  `,
  SITE: `
    site, sait, centre, center, sentar, building, bilding, imaarat, imarat, manzil, floor, flor,
    office, daftar, aafis, hub, branch, noida, gurgaon, gurugram, indore, jaipur, lucknow, patna,
    bhopal, kolkata, mumbai, pune, nagpur, chennai, kochi, cochin, coimbatore, hyderabad, bangalore,
    bengaluru, mysore, mohali, chandigarh, ludhiana, dehradun, ranchi, raipur, bhubaneswar, odisha,
    guwahati, ahmedabad, surat, vadodara, baroda, vizag, vijayawada, trichy, madurai, mangalore,
    thane, navi mumbai, airoli, kanpur, agra, varanasi, jodhpur, udaipur, siliguri, jammu, goa,
    nashik, shimla, gorakhpur, meerut, faridabad, ghaziabad, tier 2 sheher, chhota sheher,
    naya sheher, manila, cebu, philippines
  `,
  OPEN: `
    khol(o|na|oge|enge|te|ne|a|i|e|), khul(a|i|ega|egi|ne|na|raha|rahi|),
    band kar(o|na|te|oge|enge|), band ho raha, band ho rahi, band hoga, band hogi, band kiya,
    taala laga, tala laga, taala lagega, freeze, expand, faila, failao, phailao, kiraye pe,
    kiraye par, building li, floor liya, lease, basa, ban raha, ban rahi, bana rahe, double kar,
    dugna kar, aadha kar, aadhe kar, bithaoge
  `,
  FUTURE: `
    agle, agli, agla, agley, aane wala, aane wale, aane wali, aanewale, agle saal, agle mahine,
    agle hafte, agle quarter, agli timahi, is saal ke ant, saal ke ant, saal ant, jald, jaldi hi,
    kal se, parso, diwali tak, diwali se, diwali ke baad, holi tak, holi ke baad, eid tak, navratri,
    christmas tak, naye saal, naye saal se, nayi saal, april se, march tak, january se, january me,
    june tak, july se, sitambar, aktubar, november tak, disambar, janvari, farvari, may se, agast,
    financial year, fy, next fy, tyohar, tyohaar, karenge, karega, kholenge, lenge, denge, layenge,
    laayenge, badhayenge, jayenge, jaayenge, hatenge, nikalenge, banayenge, kharidenge, khareedenge,
    bechenge, aa jayenge, aayega, aayegi, aayenge, wala hai, wale hain, wali hai, wale hai, wala hu,
    wale ho, soch rahe, plan hai, plan kar, iraada, irada, faisla, board ne, peak me, season
  `,
  BOYCOTT: `
    boycott, baycott, boycot, boikot, bycott, bahishkar, bahishkaar, bahiskar, hartal, hadtal,
    hadtaal, hartaal, blacklist, blaclist, kaali list, kaali suchi, kali suchi, kali list,
    hukka paani band, hukka pani band, hukka paani, hukka pani, asahyog, gherao, dharna,
    nikaal bahar, nikal bahar, bahar nikaalo, bahar nikalo, bahar rakho, bahar rakhenge,
    bahar ka rasta, dheere kaam, dheema kaam, dheere chalo sab, slow karo sab, kaam dheema,
    kaam dheere, sabak sikha(o|na|te|enge|), sabak sikhaye, line pe la(o|na|ye|), badla lena,
    badla lenge, pressure banao, pressure dalo, pressure daalo, dabav banao, dabaav banao,
    dabav dalo, dhamki, kachhua, kachua, jhukna padega, akal thikane, go slow, kinara karo,
    referral mat do
  `,
  REFUSE: `
    mana kar(o|na|te|oge|enge|do|dete|de|dein|), mana kare, mana karein, inkaar, inkar, enkaar,
    inkaar kar, thukra(o|na|ya|ye|te|do|enge|), nahi maan(enge|te|ege|na|o|), na maane, mat maano,
    mat maan, nahi bharenge, nahi bhejenge, nahi bharte, na bhare, na bheje, mat bhejo, mat bharo,
    bhejna band, bharna band, lena band, dena band, kaam band, khareedna band, kharidna band,
    sign mat, sign nahi, sign na, sahi mat, dastkhat mat, dastkhat nahi, dastakhat nahi,
    hastakshar nahi, reject, rijekt, chhod dete, chhodenge, chhod dein, nikaal do, nikal do,
    nikaalo, nikaal rahe, nikaal dete, kaam na kare, jawab na, na khareedo, mat khareedo,
    mat kharido, virodh, vote mat
  `,
  TARGET: `
    client, klient, clnt, agency, ajensi, agensi, staffing agency, staffing wale, supplier,
    saplayar, suplier, tool, tul, software, saftware, dialer, dayalar, crm, wfm tool, headset,
    hedset, headset company, cab company, cab wala, cab wale, consultant, kansaltant, landlord,
    makaan malik, makan malik, naya vendor, naye vendor, naya mehmaan, naye mehmaan, naya partner,
    startup, penalty, jurmana, jurmaana, clause, claus, shart, shartein, sharten, niyam nayi,
    naya audit, naye audit, audit, scorecard, pilot, paylot, chat pilot, naya report, nayi report,
    msa, sow, contract, karaar, karar, anubandh, annexure, demand, maang, procurement,
    training company, canteen wala, caterer, broadband wala, internet wala, telecom company,
    background check wali, price cut, rate cut, discount ki maang, qbr, weekend lob, overflow
  `,
  STRATEGY: `
    bot, bots, voicebot, voice bot, chatbot, automation, otomation, automeshan, automate, ai,
    gen ai, genai, agent assist, roadmap, rodmap, strategy, stratagy, rananeeti, ranneeti, rannniti,
    yojana, yojna, khareed(na|ne|oge|enge|te|a|i|ega|), kharid(na|ne|oge|enge|te|a|i|),
    khareed rahe, kharid rahe, adhigrahan, bik(na|ne|ega|egi|raha|rahi|gayi|),
    bech(na|ne|oge| enge|rahe|raha|), merger, marjar, vilay, vilaya, sagai, shaadi company, ipo,
    investor, niveshak, nivesh, paisa laga, funding, fanding, naya desh, naye desh, nayi country,
    naya country, naya bazaar, nayi line, healthcare, hospital line, fintech, collections,
    outbound chhod, outbound band, nearshore, videsh, launch, lonch, laanch, prodakt, self service,
    accent wala, translation tool, ghar se kaam wala model, wfh model, partnership, tie up, taiup,
    sajhedari, saajhedari, hissedari bech, speciality, posishun, inhouse bot
  `,
  STRATHARD: `
    company bik, company bech, company khareed, company kharid, company bikne, company bikegi,
    company bechne, kharidne wale, khareedne wale, kharidne ki baat, khareedne ki baat,
    khareed rahe ho, kharid rahe ho, bikne wali, bikne wale, merger, marjar, vilay, adhigrahan, ipo,
    ipo la, ipo aa, product roadmap, ai roadmap, tumhara roadmap, aapka roadmap, hamara roadmap,
    humara roadmap, hamari strategy, humari strategy, tumhari strategy, aapki strategy,
    hamari rananeeti, tumhari rananeeti, aapki rananeeti, voicebot, voice bot la, bot la rahe,
    bot launch, bot laga rahe, bot lagaoge, bot daal rahe, bot banaya, apna bot, naya bot,
    private equity, pe fund, investor aa, investor dhoond, acquisition, akwizishan, outbound chhod,
    outbound band, naye desh me, naye desh mein, naya desh khol
  `,
  CONFID: `
    gopniya, gopaniya, gupt, goopt, gupth, confidential, confidenshal, konfidential, nda, n d a,
    andar ki baat, andar ki khabar, andar ki chiz, andarooni, androoni, raaz ki baat,
    bahar mat jaye, bahar na jaye, bahar mat batana, bahar mat bolna, bahar nahi jana,
    bahar nahi jani, bahar nahi bolna, bahar na nikle, kisi ko mat batana, kisiko mat batana,
    kisi ko mat bolna, kisi ko batana mat, kisi se mat kehna, kisi ko nahi pata, kisi ko na batana,
    mere naam mat lena, mera naam mat lena, mera naam mat, public nahi, abhi public nahi,
    announce nahi, announce nahi hua, bazaar me aane se pehle, launch se pehle, chori chhupe,
    batana nahi chahiye, nahi batana chahiye, bolna nahi chahiye, nahi bolna chahiye,
    share nahi kar sakte, hum logo tak, sirf hamare beech, humare beech rahe, apne tak rakho,
    doosra client, dusra client, doosre client, dusre client, codename, code naam, patent,
    client ki andar
  `,
  DOC: `
    document, dokument, documnt, dastavej, dastavez, kagaz, kaagaz, kagaj, file, fail, phail, pdf,
    ppt, deck, dek, sheet, shit sheet, excel, eksel, screenshot, skrinshot, screen shot, photo,
    foto, tasveer, script, skript, scripts, playbook, manual, mainual, annexure, anexure, annex,
    template, format, model, formula, dashboard, report, riport, recording, rikarding, roadmap,
    training material, module, material, process map, call flow, flowchart, prompt, algorithm,
    weights, matrix, survey, contract, karaar, karar, copy, kapi, parchi, notes, forecast, sow,
    data, deta, folder, drive, sharepoint, draft, list, suchi
  `,
  OWNED: `
    client ka, client ki, client ke, bank ka, bank ki, bank ke, airline ka, airline ki, airline ke,
    purani company, purane client, pichhle client, pichhli company, dusre client, doosre client,
    dusre vendor, doosre vendor, supplier ka, supplier ki, vendor ka, vendor ki, kisi company,
    kisi client, tool company
  `,
  HAND: `
    bhej, bhejo, bhejta, bhejti, bhejna, bhejunga, bhej du, bhej deta, bhej dunga, bhej do, bhejdo,
    bhej raha, bhej rahi, bhej rha, daal, daal du, daal deta, daal do, daalta, daal raha, daal rahi,
    daal rha, daalu, dalta, dal du, dal do, dal raha, paste, pest kar, paste kar, paste karta,
    forward, farward, forward kar, fwd, share, sher kar, share kar, share karta, dikha, dikhata,
    dikhata hu, dikhaun, dikhau, dikha du, dikha dunga, dikhaya, de dunga, de deta, de du, dedu,
    dedunga, de sakta, le lo mere, lelo, chep, chipka, chipka du, chipka raha, attach, ataich,
    upload, uplod, copy kar, kapi kar, utaar lo, pel do, pel deta, padh ke suna, padh deta,
    bata dunga, mere paas hai, mere paas pada, mil gaya mujhe, leak, link bhej
  `,
  SECRETNAME: `
    password, pasword, paswrd, passward, pasvard, pasbard, pssword, pass, gupt shabd, gupt code,
    shabd, paasword, pin, pinn, pin code, otp, o t p, login, lagin, logn, log in, user, yuzar,
    user id, userid, id, aidi, admin, vpn, wifi, wi fi, waifai, vaifai, token, toknn, api key, key,
    chaabi, chabi, chaavi, taala, tala, lock, tijori, darwaza, darvaza, gate code, door code, badge,
    baij, access, akses, aksess, acces, code, kod, security sawal, security question, secret,
    sharepoint, portal, dashboard login, sandbox, server, console, trial account
  `,
  SECRETHARD: `
    password, pasword, paswrd, passward, pasvard, pssword, login id, user id password, otp,
    gupt shabd, gupt code, vpn ka password, wifi ka password, wifi password, admin login, admin id,
    admin password, door code, gate code, darwaze ka code, gate ka code, taale ka number,
    tijori ka number, badge pin, badge ka pin, pin hai, pin h, shabd hai, shabd h, otp hai, otp h,
    login hai, password hai, pass hai, api key, api token, id pass, id password, security sawal,
    master chaabi, master key, portal ka login, crm ka login, login de(ta|ti|raha|), token hai
  `,
  TERM: `
    penalty, penlty, penaltee, painalti, penalti, pnlty, jurmana, jurmaana, jurmane, jurmanaa,
    katauti, katautee, shart, sharte, shartein, sharten, sharton, contract, kantrakt, contrct,
    karaar, karar, anubandh, agreement, agriment, aggreement, sla, s l a, msa, sow, annexure,
    anexure, clause, claus, klaj, lock in, lockin, lock in period, notice period, notis period,
    exit clause, liability, laybility, earn back, earnback, service credit, gain share, gainshare,
    minimum guarantee, minimum volume, auto renewal, tenure, paanch saal ka, force majeure,
    exclusivity, non compete, payment terms, payment term, net 30, net 45, net 60, net 90,
    bonus malus, scorecard, weightage, wetage, vetej, weights, data residency, waiver, maafi mili,
    mochan, hold back, holdback
  `,
  TERMHARD: `
    penalty kitni, kitni penalty, penalty kitna, kitna penalty, penalty lagti, penalty lagta,
    penalty lagi, penalty laga, penalty katti, penalty kat, penalty kaat, penalty bhar, penalty di,
    penalty dete, penalty deni, penalty maaf, penalty wala, penalty clause, penalty cap,
    hamari penalty, tumhari penalty, aapki penalty, jurmana, jurmaana, jurmane, lock in, lockin,
    lock in period, exit clause, earn back, earnback, service credit, gain share, minimum volume,
    minimum guarantee, volume guarantee, liability cap, liability, payment terms, payment term,
    notice period kitna, kitna notice, hamara contract, humara contract, hamare contract,
    aapka contract, aapke contract, tumhara contract, tumhare contract, tmhare contract,
    contract kitne, contract kab, contract me kya, contract mein kya, contract khatam,
    contract ki shart, contract ki sharte, kitne saal ka, kitne saal sign, kitne saal ka sign,
    hamara sla, humara sla, aapka sla, tumhara sla, tumhare sla, sla penalty, sla ki penalty, msa,
    sow me, sow mein, auto renewal, force majeure, exclusivity, scorecard ka weight,
    scorecard weightage, kitna weightage, weightage kitna, bonus malus, malus, annexure me,
    annexure mein, karaar, anubandh, clause hai, termination, non compete, net 45, net 60, net 90
  `,
  DOCK: `
    kaat, kaata, kaat lete, kaat liya, kaatte, kaatta, kaatte hain, kat, kata, katta, katti,
    kat gaya, kat jata, kat jati, katega, kategi, bhar, bharna, bharte, bharna padta, bharni,
    bhugatna, bhugat, dena padta, deni padti, dena pada, lagta, lagti, lagi, laga, laga diya,
    laga di, thok, thoka, thok diya, thok di, maaf, maaf kar, maaf kiya, maaf kar diya, maaf ki,
    chhoot di, chhod diya, waive, wave kar, sign, sain, sine, sign kiya, sign karwaya, dastkhat,
    dastakhat, hastakshar, sahi kiya, khatam, khatm, nikal sakte, bahar nikal, tod sakte, rok liya,
    roka, rok rakha, kamate, capped, bandh, bandha, bandhe
  `,
  HEALTH: `
    bimari, beemari, bimaari, cancer, kainsar, kensar, kansar, hiv, aids, depression, dipreshan,
    depreshan, dipression, udaasi ki dawai, dimaag ki dawai, dimag ki dawai, dimaag ka ilaaj,
    dimaag ka doctor, pagalkhana, psychiatrist, garbhvati, garbhwati, pregnant, pregnent, pregnancy,
    pet se hai, pet se h, maa banne wali hai, ummeed se, garbhpat, miscarriage, abortion, tb,
    diabetes, daibitis, madhumeh, bp ki, mirgi, mirgee, daura pada, dil ka daura, heart attack,
    laqwa, lakwa, asthma, epilepsy, dialysis, daylisis, chemo, kimo, nashe ki lat, nasha mukti,
    nasha karta, nasha karti, sharab ki lat, rehab, suicide, khudkushi, khudkhushi, aatmahatya,
    atmahatya, jaan dene, nas kaat, panic attack, anxiety, engzayti, bipolar, goli khata,
    goli khati, dawai chal, dawa chal, dawai leti, dawai leta, ilaaj chal, ilaj chal,
    doctor ki parchi, medical report, medical leave, hospital me bharti, hospital mein bharti,
    aspatal me, aspatal mein, haspatal, viklang, divyang, goonga, period ki problem, baanjh, ivf
  `,
  HRFACT: `
    nikaal diya, nikal diya, nikala gaya, nikaala gaya, nikaal denge, naukri se nikal,
    naukri se nikaal, terminate, suspend, saspend, warning, worning, warning letter, chetavni,
    notice mila, talaq, talaak, talak, divorce, divors, biwi ne, patni ne, affair, afair,
    chakkar chal, chakkar hai, chori ki, chori karte, chori karta, pakda gaya, pakdi gayi,
    pakda gya, jail, jel, arrest, karz, karza, udhaar, loan wale, kangaal, diwaliya, sharab pi,
    sharab peeke, daaru pi, daaru peeke, nashe me, peeke aata, sota hua pakda, appraisal rating,
    emp id, employee id, emp code, employ code, salary slip, background check, abscond, bhaag gaya,
    bhaag gayi, istifa, isteefa, resign, complaint hui, shikayat hui, posh case, harassment,
    jhooti complaint, jhoota certificate, nakli degree, farzi degree, shaadi toot, sagai toot,
    ghar se bhaag, dharam
  `,
  PERSONAL: `
    aadhaar, aadhar, adhar, adhaar, aadhaar number, aadhar number, aadhar card, pan card,
    pan number, pan no, voter id, passport, pasport, passport number, khata number, khaata number,
    account number, bank khata, ifsc, card number, kard number, cvv, mobile number, mobile no,
    phone number, phone no, fon number, ghar ka pata, ghar ka address, home address,
    pata hai makaan, makaan number, makan no, flat no, flat number, janam tithi, janm tithi,
    date of birth, dob, janam tareekh, maa ka naam, uan, uan number, pf number, emp id, emp code,
    employee id, employee code, employee number, attendance sheet, hr file, hr ki file,
    personnel file, medical record, medical report, salary slip, uska number, uski number,
    uska nambar, personal email, personal gmail, insta id, license number, driving license,
    rashan card, ration card, biometric, ungli ka nishan, naam pata number, naam aur number,
    naam aur pata, chhodne walo ki list, chhodne walon ki list, nikaale logon ki list, biodata
  `,
  PERSONALDO: `
    bhej, bheja, bhejo, bhej raha, bhej rahi, bhej du, daal, daal raha, daal rahi, daal do, daal du,
    likh, likh lo, likh do, note karo, not karo, share, share kar, share kiya, hai, h, ka, ki, ke,
    naam, nam, list, suchi, sheet, photo, screenshot, attach, upload, paste, bata, bata do, batao,
    batata, rehta hai, rehti hai, rahta hai, rahti hai, uska, uski, uske, ye raha, ye rahi, ye lo,
    dekh lo, dikha
  `,
  TITLE: `
    shri, shree, shrimati, smt, kumari, mr, mrs, ms, dr, mister, madam
  `,
  SHEHE: `
    wo, woh, vo, voh, uska, uski, uske, usko, usse, usne, usney, uss, unka, unki, unke, iska, iski,
    iske, isko, isne, bechari, bechara, bechare
  `,
  AGENT: `
    agent, ejent, agnt, tl, team leader, supervisor, superviser, trainer, coach, ladka, ladki, ldka,
    ldki, banda, bandi, bndi, karmchari, karamchari, employee, emp, fresher, analyst, aunty, didi,
    bhaiya, madam, senior, meri agent, mera agent, meri tl, mera tl, hamari agent, hamara agent,
    meri team, mere floor, mere pod, mere batch, hamare floor, meri shift, grahak, customer, caller,
    qa wali, qa wala, saathi
  `,
  RANK: `
    sabse kharab, sabse bekaar, sabse bekar, sabse ghatiya, sabse kamzor, sabse kamjor, sabse bura,
    sabse buri, sabse bure, sabse neeche, sabse niche, sabse peeche, sabse piche, sabse pichhe,
    sabse aakhri, sabse achha score, sabse achhi score, sabse accha score, number one, nambar ek,
    no one vendor, pehla number, pehle number, aakhri number, akhri number, last number,
    aakhri sthan, phisaddi, fisaddi, phisadi, topper, ranking, renking, rank, leaderboard, talika,
    merit list, scorecard, skorcard, kaun peeche, kaun aage, kiska sabse, hamse peeche,
    humse peeche, hamse neeche, humse neeche, hamse kam, humse kam, hamse behtar, humse behtar,
    hamse aage, humse aage, unse behtar, unse aage, unse achhe, tumse behtar, tumse aage,
    aapse behtar, tumse achhe, hara diya, haraya, kis company ka, kaunsi company, kaunsa vendor,
    kaunse vendor, vendor ke naam se, company wise, vendor wise, vendorwise, fark saaf, mukable,
    muqable, ke mukable
  `,
  METRIC: `
    csat, csaat, c sat, nps, n p s, aht, fcr, quality, kwality, kwaliti, gunvatta, score, skor,
    scores, qa score, audit, audit score, attrition, atrition, sla, service level, nateeja, natija,
    nateeje, natije, parinam, performance, parformance, parfarmance, adherence, attendance,
    escalation, transfer rate, abandon, kpi, rizalt, pradarshan, coaching kiski, vote kiska,
    sujhav kiska
  `,
  INSULT: `
    bekaar, bekar, bekarr, ghatiya, ghatia, nikamma, nikamme, nikammi, nakara, naakara, kachra,
    kachda, kooda, kamchor, kaamchor, kaam chor, chor, choron, chor log, jhootha, jhoothe, jhutha,
    jhuthe, jhoote, jhuta, dhokebaaz, dhokebaz, dhokhebaaz, dhokhebaz, beimaan, beiman, beimani,
    gadha, gadhe, gadhon, bewakoof, bewkoof, bevkoof, bevakoof, bewakuf, moorkh, murkh, pagal log,
    faltu, faaltu, fattu, bakwas, bakwaas, bakvas, sadela, sadi hui, tatti, gobar, ghamandi,
    besharam, beshram, anpadh, anpad, ganwar, gawar, jaahil, jahil, ullu, ullu ke, chamcha, chamche,
    chamchagiri, chaploos, chaplus, joker, jokar, namoona, namuna, namune, aalsi, alsi, kaahil,
    nalayak, nalaayak, third class, thirdclass, thard class, do kaudi, do takke, do kodi,
    sharam aani, sharam nahi, naak kata, naak katwa, mazak bana, majak bana, mazaak bana, circus,
    sarkas, bachche hain, bachhe hain, dimag nahi, dimaag nahi, akal nahi, akkal nahi, aukaat,
    aukat, okat, doob rahe, dubo diya, satyanash, barbaad, barbad, lutere, lootere, thag, farzi,
    farji, fraud, frod, nautanki, feku, phenku, peon ne, makkhi maar, copy cat, nakalchi, bheekh,
    bhikhari, bhikari, gira hua, gire hue, tattu, dheet
  `,
  THEM: `
    tum log, tumlog, tumhari company, tumhari team, tumhara floor, tumhari site, tumhare agent,
    tumhare log, aapki company, aapki team, aap log, aapke agent, aapke log, unki company,
    unki team, unki site, unka floor, unke agent, unke log, wo log, woh log, ye log, yeh log,
    wo company, woh company, ye company, us company, wo vendor, ye vendor, us vendor, naye vendor,
    naya vendor, naye wale, naye wale vendor, bagal wali company, bagal wali table, us table,
    table wale, client wale, client log, client, facilitator, host, moderator, inki team,
    inka floor, wahan ke log, dilli wale, mumbai wale, bihari, madrasi, south wale, north wale,
    chhote sheher wale, gaon wale, manila wale, sab vendor, baaki vendor, vendor log
  `,
  HIDDEN: `
    telegram, telegrm, teligram, signal pe, dm karo, dm kr, dm kar, dm me, dm pe, dm mein,
    inbox karo, pm karo, ping karo mujhe, personal pe, personal number, personal nambar,
    personal gmail, personal mail, private me, private mein, praivet, akele me batata,
    akele me baat, akele mein baat, akele me batao, akele me bolunga, akele me milo, akele milo,
    akele milte, mere number pe, mere nambar pe, mera number lo, mera number le, mera number likho,
    apna number do, apna number de, number do apna, number de do, phone pe bata, phone pe bol,
    call pe bolunga, call pe batata, phone pe batata, phone kar lo, phone karna mujhe,
    phone kar mujhe, mujhe call karo, mujhe call kar, mujhe phone, mujhe msg, mujhe message,
    msg kar, msg karo, chai pe batata, chai pe bata, chai pe baat, chai ki tapri, sutta point,
    sutte pe, smoking zone, chat pe milo, gali me milo, bahar milo, bahar milte, bahar batata,
    bahar bataunga, kone me aao, daaru pe, daru pe, hotel ke room, hotel lobby, gupchup,
    chupchap mil, chupke se mil, chupke se baat, chup chap baat, alag group, alag se group,
    private group, dusra group, doosra group, sirf vendor, sirf vendors, sirf hum vendor,
    client ke bina, host ke bina, bina host, moderator ke bina, facilitator ke bina, off record,
    record ke bahar, platform ke bahar, is app ke bahar, asli meeting, asli baithak, asli baatein,
    breakout me chalo, summit ke baad milte, meeting ke baad milo
  `,
  HIDDENHARD: `
    whatsapp kar(o|na|te|unga|), whatsapp pe, whatsapp par, whatsapp group, whatsap pe, whatsap kar,
    watsapp pe, watsapp kar, wtsapp kar, wtsapp pe, whtsapp pe, whtsapp kar, telegram pe,
    telegram par, telegram group, telegram kar, teligram pe, alag se group, vendors ka group,
    vendor ka group, sirf vendors, sirf vendor ka, sirf hum vendor, client ke bina milte,
    client ke bina baat, client ke bina group, bina client ke milte, bina client ke baat,
    host ke bina, moderator ke bina, bina moderator, off record, off the record, record ke bahar,
    platform ke bahar, asli meeting, asli baithak, akele me batata, akele me bataunga,
    akele me baat, akele mein baat, akele mein batata, phone pe bata(ta|unga|na|ungi|),
    phone pe bol(unga|na|ta|), mere number pe, personal pe baat, personal number pe,
    bahar bata(ta|unga|ungi|), chai pe bata(ta|unga|ungi|), sutte pe bata(ta|unga|), gupchup,
    chupke se milte
  `,
  HIDE: `
    mat likho, likho mat, likhna mat, mat likhna, mt likho, likh mat, na likho, na likhe,
    nahi likh sakta, nahi likh sakte, nahi likhunga, likha to, likh diya to, likh nahi sakta,
    yahan nahi, yaha nahi, yahan mat, yaha mat, yaha nhi, yahan nhi, idhar nahi, idhar mat,
    isme nahi, is pe nahi, likhit me nahi, likhit mein nahi, dilit, delete karo, mita do, mitao,
    mitana, saaf kar do, saaf kar dein, saaf kar dena, record hota, record ho raha, record hoti,
    recording hoti, record band, log hota, pakda jaega, pakda jayega, pakde jayenge, pakad lega,
    phans jaoge, phans jayenge, fas jayenge, fans jayenge, host dekh, client dekh, client padh,
    koi dekh raha, koi padh raha, koi jhaank, jhaankta, sab dekh rahe, deewaron ke, deewar ke kaan,
    diwaron ke kaan, kaan hote, bot dekh, bot pakad, minutes me mat, minutes mein mat,
    minutes me nahi, minutes se bahar, notes me mat, notes se hata, screenshot na, screenshot mat,
    naam badal ke likho, code word, codeword, chakma, ishare me, ishaare me, ishaaron me,
    ishaaron mein, vakil, wakeel
  `,
  COACH: `
    huddle, hudle, hadal, coaching, koching, kochin, coach, koch, feedback, fidbek, fidback, sikha,
    sikhao, sikhana, sikhate, sikhaya, sikhati, sikhata, seekh, seekha, seekhe, seekho, seekhna,
    seekhte, sikhna, sikhe, sunna, sunno, suno, sune, sunte, sunta, suna, sunna hai, sunane, sunao,
    sununga, sunenge, sunega, taareef, tareef, tarif karo, shabash, shabaash, shabaas, shukriya,
    shukria, dhanyavad, dhanyavaad, dhanyawad, thank you, thankyou, hausla, honsla, himmat, himat,
    sabr, dhairya, dheeraj, sabra, chai, chay, chaay, nashta, samosa, samose, khana khaya, lunch,
    mithai, cake, gaana, gana, geet, antakshari, quiz, kahani, kahaani, kahaniya, kissa, kisse,
    photo, foto, deewar pe, taali, tali, hansi, hasi, hans, hasna, muskan, muskaan, muskurahat,
    muskura, smile, saans, sans lo, maafi, sorry, dost, dosti, buddy, badi buddy, role play,
    rolplay, shadow, shadowing, one on one, one to one, calibration, recognition, mentor, empathy,
    sahanubhuti, samvedna, bharosa, vishwas, josh, energy, maa jaisa, dil se, pyaar, pyar, prerna,
    motivation, izzat, samman, mic, mike, gusse wale, awaaz, awaz, checklist, whiteboard, board pe,
    poster, kursi khisak
  `,
  CALLER: `
    customer, customers, kastamar, kustomer, customar, cust, grahak, graahak, grahako, grahakon,
    graahakon, upbhokta, upbhogta, caller, callers, call karne wala, call karne wale,
    phone karne wale, yatri, yaatri, mareez, mariz, musafir, refund, rifand, recharge, richarge,
    emi, kist, bill shock, gusse wali call, gusse wali calls, gusse wale customer, gaali, gaaliyan,
    galiyan, chillata, chillate, chillati, chilla, budhi aunty, buzurg, bujurg, dadi, dada ji, nani,
    amma, aunty ka, uncle ka, call aati, call aate, call aayi, calls aati, calls aate, phone aata,
    phone aate, customer bola, customer bolta, shikayat wali, billing wali calls, bill wali call,
    bill wali calls, password reset, policy wale, passenger, darshak, chhootwali calls,
    cancel karwane, cancel wali
  `,
  RULETALK: `
    ground rule, ground rules, graund rule, niyam, niyamon, niyamo, kanoon, kanun, qanoon, kaanoon,
    vakil, vakeel, wakeel, wakil, counsel, legal team, legal se, legal wale, antitrust,
    competition act, cci, pratispardha kanoon, rule me likha, rules me, rule hai, rule ke khilaf,
    niyam ke khilaf, brake dabao, brake daba, brake dabaiye, brake lagao, topic se bahar,
    mana hai yahan, allowed nahi, allowed nhi, aapatti, apatti
  `,
  SUMMITTHING: `
    idea, aidia, ideas, vichar, vichaar, sawal, sawaal, saval, savaal, challenge, chunauti, chunoti,
    topic, vishay, mudda, mudde, agenda, vote, vot, matdan, breakout, brekaut, room, kamra, slide,
    slides, session, satra, workshop, table, tebal, video, kahani, kahaani, mic, mike, summit,
    sammit, projector, presentation, break, brek, whiteboard, baithak, group photo
  `,
};

/** Hindi words worth recognising when misspelt, reversed or stripped of vowels. */
const CONTENT = `
  tankhwah, tankhwa, vetan, pagaar, munafa, munaafa, keemat, vasooli, kharcha, laagat, riyayat,
  chhoot, rupaye, dollar, bharti, naukri, nivida, tender, tendar, jurmana, katauti, anubandh,
  karaar, bahishkar, boycott, hartal, inkaar, khareedna, kharidna, rananeeti, gopniya, dastavej,
  password, ghatiya, nikamma, bekaar, kamchor, batwara, ilaaka, samjhauta, ghanta, ghante,
  kursiyan, headcount, penalty, whatsapp, telegram, client, vendor, company, salary, increment,
  incentive, bonus, discount, margin, invoice, billing, allowance, appraisal, contract, renewal,
  uthayenge, churayenge, pratishat, percent, mahine, grahak, agency, supplier, badhotri
`;

/** Harmless senses (D1): what an idiom covers is read as nothing else. */
const IDIOMS = `
  #BIG saal|din|min|minute|minutes|mins|baje|second|sec|baar|hafte|hafton|shabd|chitthiyan|chitthi|
    kahaniyan|sawaal|percent_log|point|me_ek_baar|ki_umar|umar;
  paisa_sab_kuch|paise_sab_kuch|sab_paisa_nahi;
  paisa_vasool|paisa_wasool|paisa_vasul|time_vasool|paise_vasool|paisa_hajam|waqt_vasool;
  keemat|kimat|qeemat|daam|daam_bada <3 chup|chuppi|galti|jhooth|gussa|gusse|khamoshi|jaldi|
    jaldbaazi|sunne|bharosa|bharose|waqt|time|shabd|insaan|muskan|muskaan;
  chup|chuppi|chup_rehne|galti|khamoshi|na_sunne|gusse|jaldbaazi|jaldi|bharose|rukhe|ulta_jawab|
    dosti|izzat|waqt|sunne|chhutti|neend <2 ki|ka|ke <1 keemat|kimat|qeemat|daam|kharcha|mol;
  kitna_mehnga|kitni_mehngi|mehnga|mehngi|costly|bhaari <2 padta|pada|padti|padi|padega|padegi|
    padti_hai;
  shift_ka|floor_ka|team_ka|batch_ka|huddle_ka|kaam_ka|pod_ka|session_ka <1 charge;
  charge_le|charge_lo|charge_lena|charge_lene|charge_liya|charge_lete|charge_sambhal|
    charge_sambhala|charge_diya|charge_dena|charge_pe_laga|charge_me|charge_kaun|charge_kiske|
    charge_karna|charge_kar_lo|charge_khatam|in_charge|incharge;
  headset|phone|laptop|mobile|battery|handset <3 charge|charging|charger;
  bina_kharche|bina_kharcha|kharcha_zero|zero_kharcha|kharcha_nahi|kharch_nahi|kharcha_kuch_nahi|
    ek_rupaya_nahi|ek_rupya_nahi|ek_paisa_nahi|bina_paise|bina_paisa|paisa_nahi_lagta|
    paise_nahi_lagte|paisa_nahi_laga|zero_rupaye|muft|koi_kharcha;
  bhaav|bhav <1 mat_do|nahi_dete|nahi_deta|nahi_diya|dena|dete|diya|khata|khate|khaati;
  feedback|huddle|coaching|sabzi|sabzi_mandi <4 mol_bhav|mol_bhaav|molbhav|bhaav|bhav;
  quality|coaching|empathy|feedback|izzat|tareef <3 rate_card|rate|daam|bhaav <2 nahi|kahan;
  rate_kaise|rate_karo|rate_karte|rate_kar_sakte|rate_kiya|rate_kya_hai_empathy;
  resolution|transfer|abandon|hold|absent|attendance|callback|escalation|error|repeat|reopen|
    response|answer|attrition rate|ret|rates;
  margin_of|galti_ka_margin|margin_me_likh;
  salary|tankhwah|pagaar|payday|vetan <3 aati|aane|aata|aate|wale_din|ke_din|ke_agle_din|wala_din|
    ke_baad_absent|wale_hafte|ki_tareekh|nahi_manager|se_nahi|advance|slip_wali|wali_calls;
  bharosa|izzat|vishwas|dua|duaayein|dil|naam|respect|yakeen <1 kamana|kamaya|kamaate|kamate|
    kamai|kamao|kamaye|kamata|jeeta|jeetna|jeeto|jeetne;
  asli_kamai|sabse_badi_kamai|kamai_to|bonus_tip|bonus_sawal|bonus_round|bonus_me|inaam_me|
    chai_ka_inaam|hausla_badha|hausla_badhao|hausla_badhana|himmat_badha|himmat_badhao|
    haath_badha|haath_badhao|aage_badho|aage_badhe|kadam_badhao|baat_badha|awaaz_badha|
    dosti_ka_haath|confidence_badha|bharosa_badha;
  haath|phone|call|awaaz|awaz|sawaal|sawal|kadam|fayda|faayda|headset|mic|kalam|pen|cup|plate|
    headphone|chai|lutf|neend_se|kursi|bag|jimmedari|mudda <3 uthao|utha|uthana|uthaya|uthaye|
    uthate|uthata|uthane|uthayi|uthaao|uthati|uthaa;
  idea|idia|joke|jugaad|tareeka|template|line|checklist|nuskha|tarkeeb|gaana|samosa|pen|charger|
    lunch|dil|tiffin <3 chura|churao|chura_liya|churaya|churana|churane|chori|chori_kiya|utha_lo|
    utha_liya|poach;
  chura_liya_idea|chori_nahi_share|nazar_chura|nazrein_chura|jee_chura|ji_chura|kaam_se_jee;
  pyaar|dhairya|muskan|sabr <3 bharti|hire;
  hissa <1 le|lo|lena|lene|lete|liya|legi|lega|lenge|loge|leti|ban|bana|bano|banna|banaya;
  time|samay|waqt|kaam|dukh|khushi|chai|mithai|samosa|samose|khana|gyaan|gyan|seekh|kahani|
    kahaniyan|
    zimmedari|jimmedari|roti|parche|parchi|cake|group|groups|breakout|table|jodi|jodiyon|notes <3
    baant|baanto|baantna|baante|baantte|baant_lo|bant|baant_lete|baanta|baantein;
  mic|speaker|music|headset|awaaz|awaz|gaane|gaana|tv <3 volume|volyum;
  peeche_ki_seat|hot_seat|khali_kursi_pe|kursi_pe|kursi_par|kursi_khisak|kursi_khaali_kar|seat_pe|
    seat_par|seat_se|seat_badal|kursi_le|ek_kursi|kursi_pakad|kursi_do|kursi_chahiye|kursi_rakho;
  floor_pe|floor_par|floor_ke|floor_ki|floor_ka|floor_se|floor_walk|floor_me|floor_mein|site_pe|
    site_par|site_me|office_me|office_mein|ops_floor|floor_shaant|floor_chhodne;
  dil|dimaag|sunne|sehne|samajhne|agent <3 capacity|kshamta;
  room|kamra|hall|breakout|table <3 capacity|bhar_gaya|full|khali|khaali;
  raaz|raj <2 kya|hai|nahi|hoga|koi|kuch|batao|ye|yahi;
  ka_raaz|kamyabi_ki_chaabi|safalta_ki_chaabi|sukoon_ki_chaabi|ki_chaabi|chaabi_ye|secret_kya|
    token_of|dress_code|join_code|jugaad_ka_raaz;
  notice_karo|notice_kiya|notice_karna|notice_board|notice_karte|notice_hua|penalty_shootout|
    penalty_nahi|koi_penalty_nahi|koi_jurmana_nahi|jurmana_nahi|jurmana_ek|chai_ka_jurmana|
    samose_ka_jurmana|late_aane_ka_jurmana|gaane_ki_penalty|gaana_penalty|shart_lagao|shart_laga|
    shart_lagate|bet_lagao|ek_shart|shart_ye|khud_ka_contract|team_contract|agreement_nahi_hai;
  roadmap|rodmap|strategy|rananeeti|yojana <4 tl|leader|supervisor|coaching|naye|huddle|caller|
    gusse|monday|somvar|listening;
  naye_tl_ka|naye_leader_ka|tl_banne_ka|gusse_wale_customer_ki <1 roadmap|strategy|rananeeti;
  boycott|bahishkar <3 brand|bolta|bolte|dhamki|ki_baat;
  camera|mic|phone|laptop|screen|ac|music|gaana|darwaza|slide|light|fan|pankha|tv|projector|
    email|mail|popup|gaali|chillana <1 band;
  call|calls|call_recording|recording <2 sun|suno|sune|sunte|sunta|sunna|sunti|sunke|sunne|
    sunenge|sununga|suna|sunega|sunao;
  call_pe|call_par|call_me|call_mein|call_ke|call_aati|call_aata|call_aaye|call_aayi|call_lete|
    call_lene|call_lambi|call_khatam|call_kharab|call_ki|har_call|gusse_wali_call|pehli_call|
    mushkil_call|call_wali|calls_pe|calls_aati|calls_ke|calls_me|mushkil_calls|calls_lambi|
    wali_call|wali_calls|call_thi|call_ko|call_se|call_center|call_centre|do_call|calls_leta|
    calls_lete|lambi_call|rote_hue|agli_call;
  queue_laal|laal_queue|queue_red|queue_lambi|queue_bhari|queue_badhi|queue_bhar|queue_ke|queue_me|
    queue_mein|queue_khali|queue_khaali|queue_shaant|queue_ki|queue_kam;
  board_pe|board_par|deewar_pe|vote_kiska|kisi_company_ka_nahi|leadership_week|recognition_week;
  hr_din|hr_hafte|hr_mahine|hr_mhine|hr_shift|hr_subah|hr_koi|hr_roz|hr_somvar|hr_agent|hr_tl|
    hr_call|hr_site|hr_saal|hr_bar|hr_team|hr_banda|hr_kisi|hr_week|hr_ek;
  sabse <1 achha|acha|accha|achhi|kaam|mushkil|zyada|pehle|badi|bada|choti|chhoti|chhota|pyari|
    shaant|pasandida <2 seekh|idea|kahani|call|sawaal|tareef|customer|feedback|baat;
  pehle_number_pe_aate|number_ek_tip|number_one_tip|last_me|top_teen_seekh|pehla_kadam;
  slide_whatsapp|slides_whatsapp|offline_bata|chai_pe_coaching|chai_pe_feedback|chai_pe_one|
    chai_pe_team|chai_pe_tl|
    whatsapp_forward|whatsapp_wale_customer|whatsapp_channel|customer_ka_whatsapp|
    whatsapp_pe_customer|agents_ka_whatsapp|team_ka_whatsapp|family_whatsapp;
  emi|kist|loan|recharge|policy|card|bill|refund|chhoot|offer|cashback|plan <2 wali|wale <1 call|
    calls|customer|log|grahak;
  minimum_wage|nyuntam_vetan|nyunatam_vetan <8 gazette|sarkar|sarkari|notification|kanoon|akhbar;
  sarkar|sarkari|gazette|akhbar <8 minimum_wage|nyuntam_vetan|nyunatam_vetan|mehngai_bhatta;
`;

/** Talk about the rules themselves (D4). */
const TALK = `
  ground_rule|ground_rules|niyam_hai|niyam_ke|niyam_me|niyam_mein|rule_hai|rule_me|rule_ke_khilaf|
    niyamon|brake_dabao|brake_daba|brake_dabaiye|brake_dabata|brake_lagao|brake_dabaya;
  PRICE|PAY|BID|TERM|CAPACITY|STRATEGY|CONFID|POACH|hiring <3 ki|pe|par|ke|wali <2 baat|baatein|
    baate|charcha|topic|zikr|discussion|sawal|sawaal <3 band|nahi|nhi|mat|mana|na|bahar|galat;
  PRICE|PAY|BID|TERM|CAPACITY|STRATEGY|POACH <2 ki|pe <1 baat|baatein|charcha <2 yahan|yaha <2
    nahi|mat|mana|allowed_nahi|na;
  yahan|yaha|is_room_me|is_summit_me|is_manch_pe|idhar <3 PRICE|PAY|BID|TERM|CAPACITY <4 mana|
    allowed_nahi|baat_nahi|nahi_karte|nahi_karenge|mat_karo|nahi_karni|na_karein|na_kare;
  counsel|vakil|vakeel|wakeel|wakil|legal|legal_team|lawyer <4 bola|bole|kaha|pucho|poocho|puch|
    poochna|puchna|puchte|poochte|puchenge|se_baat|mana|batao|ne;
  aapatti|apatti|mujhe_theek_nahi_lag|mujhe_sahi_nahi_lag|hum_sehmat_nahi|main_sehmat_nahi|
    is_baat_se_bahar|iska_hissa_nahi|apna_sawaal_wapas|apna_sawal_wapas|sawaal_wapas|sawal_wapas|
    baat_wapas_leta|baat_wapas_leti|wapas_leta_hu;
  PRICE|PAY|BID|TERM|CAPACITY|STRATEGY <6 coaching_pe_wapas|topic_pe_wapas|wapas_coaching|
    wapas_topic|agenda_pe_wapas|topic_se_bahar|topic_nahi;
  har_company_khud|har_vendor_khud|har_koi_khud|har_koi_apna|khud_tay_kare|khud_tay_karegi|
    apna_faisla_khud|har_company_apna|khud_faisla|akele_faisla;
  ranking|score|scores|leaderboard <2 nahi_rakhte|nahi_rakhta|nahi_banate|nahi_banega|nahi_dikhaye|
    nahi_chahiye|nahi_likhenge;
  PRICE|PAY|BID|names|naam|figures|number|password|passwords <3 mat_likho|mat_bolo|mat_likhna|
    na_likhein|na_bole|mat_puchho|mat_pucho|mat_poocho <3 please|pls|kripya|yahan|yaha|chat_me;
  please|pls|kripya|yaad_rahe|reminder|dhyan_rahe <5 PRICE|PAY|BID|password|passwords|CONFID <5
    mat|nahi|na|mana|bina|bahar;
  ye_topic|yeh_topic|ye_sawaal|ye_sawal|iska_jawab|ispe|is_par|iss_topic <3 mana_hai|allowed_nahi|
    nahi_bol_sakte|baat_nahi_kar_sakte|nahi_karenge|nahi_dunga|band_karo|band_karein|rok_do;
  bina_PRICE|bina_naam_bina_number|bina_number_bina_naam;
`;

/** Rule talk that only pretends. */
const DEFIANCE = `
  rule|rules|niyam|niyamon|ground_rule|ground_rules|kanoon|vakil|counsel|legal <3 chhodo|chhod|
    bhool|bhoolo|bhaad|maaro|ek_taraf|side_me|side_mein|todo|tod|kinare|goli_maaro|ki_aisi_taisi;
  pata_hai|maloom_hai|janta_hu|jaanta_hu|pata_h <6 mana|allowed|rule|niyam|nahi_bolna <8 par|lekin|
    phir_bhi|fir_bhi|magar|kitna|kitne|batao;
  mana_hai|rule_hai|niyam_hai <3 par|lekin|phir_bhi|fir_bhi|magar <8 kitna|kitne|batao|bata|tum|aap;
`;

/** The caller's world (D3). */
const CALLERS = `
  CALLER;
  customer|grahak|log|aunty|uncle|caller <5 bola|bolta|bolte|puchta|puchte|poochta|poochte|chillata|
    chillate|rota|rote|gussa|naraz|kehta|kehte|phone_karta|phone_karte|call_karta|call_karte;
  bill|refund|recharge|emi|loan|kist|plan|policy|card|account <2 wali|wale|ki|ke <1 call|calls|
    customer|shikayat|complaint;
  agent|agents <5 samjhaye|samjhata|samjhate|samjhao|maafi|sorry_bole|shaant_kare;
`;

/** Practice talk: coaching, recognition, the day of the summit. */
const PRACTICE = `
  COACH; SUMMITTHING;
  sunna|suno|sunte|seekh|seekha|dheere|pyaar|sabr|himmat|hausla|samjhao|samjhana|sambhalo;
`;

/** Finer rules; the notation stands at the head of `data/en/restraintRules.ts`. */
const RULES: Pack['rules'] = [
  [
    'pricing.client',
    'pricing',
    'hold',
    1,
    `
      client|unse|unhone|procurement <6 kitna|kitne|kya|ktna <3 charge|lete|le_rahe|le_rhe|vasool|
        vasoolte|maang|maangte|bill|milta|mil_raha|dete_hain_tumhe|pakad;
      near 6: PERHOUR kitna|kitne|kya|ktna|kitnaa lete|le_rahe|le_rhe|charge|vasool|bill|milta|
        pakadte|charge_kar;
      near 5: rate|daam|bhaav|bhav|keemat WE|YOU client|renewal|ghanta|ghante|seat|kursi;
      near 5: margin|munafa|munafe|munaafa|nafa|profit|ghaata|ghaate WE|YOU;
      discount|chhoot|riyayat <5 client|unhone|procurement|unko <5 YOU|WE|kitna|kitni;
      near 6: discount|chhoot|riyayat|uplift|badhotri|badhotari|badhottri YOU kitna|kitni|kya|kitne;
      near 6: invoice|invois|billing WE|YOU badha|badhaya|badhaye|paisa|late|ghata|kaata|kam;
      near 6: training|nesting bill|billing|invoice|charge YOU|WE|client;
      seat|kursi <2 kitne|kitna <1 ka|me|mein|ki|padti|padta|pe <4 YOU|padti|padta|h|hai;
    `,
  ],
  [
    'pricing.number',
    'pricing',
    'block',
    2,
    `
      WE <4 #MONEY <3 ghanta|ghante|seat|kursi|minute|per|hour|hr|chal|pe_hain|pe_hai;
      #MONEY <2 ghanta|ghante|ghnta|prati|fi_ghanta|per_seat|ka_ghanta;
      ghante|ghanta|seat|kursi|minute <2 ka|ke|ki|pe <2 #MONEY|#DEC;
      #MONEY|#DEC <2 se_neeche|se_niche|se_kam|se_nche <5 koi|mat|na|nahi|jana|jao|jaye;
      koi|NOBODY <4 #MONEY|#DEC <2 se_neeche|se_niche|se_kam|neeche|niche;
      near 7: charge|bill|vasool|vasoolte|billing WE #MONEY;
      #DEC <5 ghanta|ghante|ghnta|kursi;
      #NUM <1 dollar|rupaye|rs <3 per|ghanta|ghante|seat|hour|hr|minute <5 TAIL;
    `,
  ],
  [
    'pricing.milke',
    'pricing',
    'block',
    2,
    `
      near 8: rate|rates|daam|bhaav|bhav|keemat|uplift|discount|badhotri OURSELVES;
      near 7: rate|rates|daam|bhaav|bhav|discount|uplift sab|sabhi|koi|LETS badha|badhao|badhaye|
        gira|giraye|girao|todo|tode|kam|ek_jaisa|ek_jaisi|same|upar|neeche|barabar;
      sab|sabhi|saare <3 milke|mil_ke|ek_saath <4 #PCT <3 badha|badhaye|badhao|maang|maange|
        maangenge;
      koi <4 rate|discount|chhoot|saste|daam <3 na|nahi|mat <3 de|do|dega|gira|giraye|giraega|tode|
        kare|karo|karega|dena;
      rate|daam|bhaav|price_war|discount <3 ladai|jung|tod_phod <4 band|hum|sab|rok;
    `,
  ],
  [
    'wages.kitna',
    'wages',
    'hold',
    1,
    `
      near 6: kitna_dete|kitni_dete|kitna_de|kitna_milta|kitna_deti|kitne_pe|kitne_se|kitna_start|
        kya_dete|kitna_mil fresher|tl|agent_ko|fresher_ko|tl_ko|naye_tl|trainer|bilingual PAY;
      kitne_pe|kitne_se|kitna_de_ke|kitna_deke <3 join|start|shuru|rakhte|lete|uthate;
      fresher|freshers|bilingual|angrezi_wale|naye_bande <2 ko <2 kitna|kitni <1 dete|de|milta|
        dena|start;
      near 7: hike|increment|appraisal|raise|bonus|allowance|bhatta|incentive|in_hand YOU;
      near 6: hike|increment|appraisal|bonus|allowance|bhatta|incentive WE #NUM|#PCT|#MONEY;
      hike|increment|appraisal|bonus|bhatta|allowance <3 kitna|kitni|kitne|kab|diya|de_rahe|mila ?;
      near 6: mediclaim|bima|insurance|pf|cab|petrol YOU dete|deti|kaatte|milta;
      near 6: raat|night|weekend extra|bhatta|allowance dete|milta|diya|band;
      near 7: paisa|paise fresher|agent|agents|tl|ladke|bande|staff dete|deti|badhaya|badha|milta;
    `,
  ],
  [
    'wages.number',
    'wages',
    'block',
    2,
    `
      fresher|freshers|tl|agent|naye|trainer <4 #MONEY|#NUM <2 hazar|hazaar|hajar|lpa|lakh|lac|
        in_hand|inhand|ctc|mahina|mahine;
      near 6: in_hand|inhand|ctc|lpa|take_home #NUM|#MONEY WE|STAFF;
      #NUM <1 hazar|hazaar|hajar|k <3 in_hand|inhand|basic|haath_me|dete|start <6 TAIL;
      near 6: hike|increment|appraisal|badhotri #PCT WE|koi|sab|OURSELVES|NOBODY;
    `,
  ],
  [
    'wages.koi',
    'wages',
    'block',
    2,
    `
      koi <6 hike|increment|bonus|salary|tankhwah|incentive|bhatta|counter <5 na|nahi|mat|nhi;
      near 8: sab|sabhi|LETS|OURSELVES hike|increment|bonus|salary|tankhwah|pagaar|bhatta|ctc
        ek_jaisa|ek_jaisi|same|barabar|roko|rok|freeze|cap|tay|mat|kam;
      #PCT <2 se_zyada|se_jyada|se_upar|se_zada <3 koi|hike|na|nahi|mat;
      hike|increment|salary|tankhwah|bonus <3 se_zyada|se_upar <4 koi|na|nahi|mat;
    `,
  ],
  [
    'no_poach.utha',
    'no_poach',
    'block',
    2,
    `
      near 7: ek_dusre|ek_doosre|dusre|doosre|tumhare|aapke|tmhare|mere|hamare|humare|hmare STAFF
        mat_uthao|mt_uthao|nahi_uthayenge|nhi_uthayenge|na_uthaye|na_uthaen|mat_uthana|na_uthao|
        nahi_uthaenge|nhi_uthaenge|mat_todo|mat_todna|nahi_todenge|mat_lena|mat_lo|nahi_lenge|
        mat_chhedo|na_chhede|mat_kheencho|nahi_kheenchenge|haath_mat_lagao|mat_bulao|mat_rakho|
        nahi_rakhenge|na_rakhe|na_le|na_lein|offer_mat|offer_na;
      dusre|doosre|ek_dusre|ek_doosre|kisi_aur <3 ke|ka|ki <1 STAFF <4 hire|offer|bharti|naukri|
        interview <4 na|nahi|mat|NOT;
      mere|meri|hamare|humare|hamari|hmare <3 STAFF|tl|lead <1 ko|se <3 phone|ping|call|msg|message|
        offer|linkedin <4 band|mat|na|nahi;
      near 8: bharti|hire|naukri|offer|resume|cv ek_dusre|ek_doosre|aapas_me|aapas|dusre_vendor|
        OURSELVES NOT;
      counter_offer <3 na|mat|band;
      koi <3 counter|counter_offer <4 na|nahi|mat;
      near 7: cooling|noc|release_letter|chhe_mahine|teen_mahine bharti|hire|join|rakhe|rakhenge
        na|nahi|mat|bina;
    `,
  ],
  [
    'no_poach.kaun',
    'no_poach',
    'block',
    1,
    `
      tumne|aapne|tum_log|aap_log|tumhare_hr|tumhari_hr <5 mere|meri|hamare|humare|hamari <3 STAFF
        <4 utha|uthaye|uthaya|utha_liye|chura|tod|le_liya|le_liye|le_gaye|kheench|khinch|bulaya;
      mere|meri|hamare|humare <4 tl|tls|agent|agents|lead|leads|trainer|ladke|bande|log|qa <4
        utha_liye|utha_liya|utha_le|chura_liye|tod_liye|kheench_liye|tumhare_yahan|aapke_yahan;
      near 8: RECRUITER tumhara|tumhari|aapka|aapki|kiski|kiska|tumhare|aapke mere|hamare|floor|
        gate;
      near 7: tumhare_yahan|aapke_yahan|hamare_yahan join|apply|interview|offer tl|agent|ladka|
        ladki|
        ladke|banda|bande|trainer;
      near 8: tumhare|aapke|tmhare STAFF apply|aavedan|cv|resume|walkin|interview hamare|humare|
        mere|
        hmare;
    `,
  ],
  [
    'bids.bhar',
    'bids',
    'block',
    1,
    `
      BIDHARD|tender|rfp|bid|nivida <5 bhar|bharo|bharoge|bharna|bhar_rahe|bhar_rhe|daal|daaloge|
        daal_rahe|daal_rhe|chhod|mat|nahi|jeet|haar|baari|jawab;
      near 7: tender|rfp|bid|boli|pitch|nivida YOU|WE|kiski|kaun bhar|bharoge|daal|laga|lagaoge|
        utar|baari|jeet|haar|jawab|aana;
      boli <3 lagaoge|lagana|lagayenge|laga_rahe|lagaye|lagani|bhar|uchi|unchi|neechi;
      near 7: renewal jawab|document|pitch|sawal|sawaal YOU|OURSELVES|sab|kya_likha;
      procurement <6 tumse|aapse|tumko|aapko|tumhe|kya_likha|jawab|poocha|pucha;
      near 7: tum|aap|hum uchi|unchi|upar|high|badi rate|number|boli|bid|quote hamara|hamari|jeet|
        hum;
      kis_baar|is_baar|agli_baar <3 tum|aap|hum|hamari|tumhari|kiski <3 baari <5 tender|account|
        bid|logo|project|deal;
    `,
  ],
  [
    'allocation.baant',
    'allocation',
    'block',
    1,
    `
      near 8: baant|baanto|baantna|batwara|bantwara|bant sheher|shehar|ilaka|ilaake|area|queue|
        client|account|grahak|volume|state;
      MARKET <3 tum|aap|tumhara|tumhari|aapka|aapki <7 MARKET <3 hum|hamara|hamari|hmari|hmara|
        mera|meri;
      MARKET <3 hum|hamara|hamari|hmari|hmara|mera <7 MARKET <3 tum|aap|tumhara|tumhari|aapka|
        aapki|tmhari;
      tum|aap <2 MARKET <2 le_lo|lelo|rakho|rakh_lo|dekho|sambhalo <4 hum <3 MARKET;
      hum|ham <2 MARKET <4 tum|aap <2 MARKET;
      near 8: aapas_me|aapas_mein|apas_me|khud_hi tay|baant|decide queue|account|volume|
        calls|hissa;
      near 7: mere|hamare|hamara|humara ilake|ilaake|ilaka|sheher|shehar|client|account|area
        mat_aana|mat_ghuso|mat_ghusna|haath_mat|door_raho|mat_chhedo|mat_jana|na_aaye|na_ghuse;
    `,
  ],
  [
    'allocation.hissa',
    'allocation',
    'hold',
    1,
    `
      near 6: hissa|hisse|volume|overflow|allocation|forecast|share kitna|kitni|kitne|kisko|kiske|
        kiska|kiski YOU|mila|gaya|ja_raha|mil_raha|jaa_raha|badha|kata;
      near 7: volume|overflow|forecast|hissa|aadhi_calls|allocation WE|YOU kaat|kaata|kat|kata|kam|
        badha|gira|chheen|ghuma|gaya|gayi|shift|mila|de_diya|de_di|chala;
      kitni <1 call|calls|queue <5 tumhe|tumko|aapko|aapke|tumhare|YOU <3 milti|mil|aati|aa_rahi|
        milte|deta|client;
      hamare_paas|tumhare_paas|humare_paas|aapke_paas <3 #PCT;
      client|unhone <5 calls|volume|queue|overflow <5 tumhe|tumko|aapko|tumhare|aapke|kisko|hamse <3
        diya|di|de|gaya|gayi|kaat|shift;
    `,
  ],
  [
    'capacity.kitne',
    'capacity',
    'hold',
    1,
    `
      near 6: kitne|kitni|kitna seat|seats|headcount|fte|kursi|kursiyan|bench|hc YOU;
      kitne|kitni <2 log|agent|agents|bande|banda|seat|seats <4 baithe|baitha|baithte|bench|khali|
        khaali|account_pe|is_account|project_pe|is_project|process_me;
      near 6: #BIG log|agent|agents|bande|seat|seats|kursi|kursiyan khali|khaali|bench|baithe|
        baitha|train|faltu|trained;
      near 6: naya|nayi|doosra|dusra|doosri|dusri|teesri building|site|centre|center|manzil|floor
        khol|kholna|khologe|kholenge|khul|li|liya|le|ban|kiraye|chalu|shuru;
      WE|YOU|hum|aap <4 site|centre|center|building|SITE <3 band|bnd <2 kar|ho|karoge|karenge;
      near 7: hiring|bharti|batch|ramp YOU|WE kitna|kitni|kitne|#BIG|rok|freeze|band|plan;
      near 6: agle|diwali|march|april|october|november|december|january|festive #BIG hiring|bharti|
        hire|agent|seat|seats|log|ramp;
    `,
  ],
  [
    'capacity.koi',
    'capacity',
    'block',
    2,
    `
      koi <5 batch|hiring|bharti|seat|seats|site|building|overtime|headcount <3 na|nahi|mat|nhi <1
        uthao|utha|uthaye|lo|le|lega|badhao|badhaye|badhayega|khole|kholo|kholega|kare|karo|karega;
      near 8: sab|sabhi|OURSELVES|LETS hiring|bharti|batch|headcount|seats|ramp rok|roko|freeze|
        band|mat|kam|ghatao|rok_do|roke;
      sab|sabhi|milke <6 weekend|ghante|shift|seat|seats <3 kam|kaat|kaato|ghata|ghatao|trim;
    `,
  ],
  [
    'boycott.mana',
    'boycott',
    'hold',
    1,
    `
      sab|sabhi|saare|chaaro|chaaron|paancho|chhe_ke_chhe|OURSELVES|milke|ek_saath <7 TARGET|clause|
        penalty|shart|tool|report|audit <7 mana|inkaar|inkar|thukra|thukrao|reject|boycott|
        sign_mat|sign_nahi|nahi_karenge|nahi_maanenge|mat_karo|chhod|chhodenge|nikaal;
      koi|NOBODY <7 agency|client|tool|clause|naye_vendor|dialer|audit|pilot|headset|consultant|
        report|unka|unke|usko|unko <6 sign_na|sign_mat|mat|na|nahi <3 kare|karo|kaam|le|lo|de|
        karega|bhare|do|dena|maane;
      near 8: agar_sab|agar_hum|hum_sab|sab_milke|ek_saath mana|inkaar|inkar|reject|chhod|band
        client|
        clause|penalty|agency|tool|vendor|unko|unhe|jhuk;
      near 8: naya|naye vendor|mehmaan|partner|company bahar|ghusne|nikaalo|andar|shamil <3 mat|na|
        rakho|nahi;
      agency|consultant|supplier|dialer <3 ke_saath|se <2 koi|sab <3 na|nahi|mat;
      near 7: BOYCOTT sab|milke|hum|LETS|vendor|client|agency;
      near 8: milke|sab|ek_saath chitthi|letter|email|joint client|unko|procurement|agency;
    `,
  ],
  [
    'strategy.aage',
    'strategy',
    'hold',
    1,
    `
      near 7: company|firm|vendor|hissa|player khareed|kharid|khareedne|kharidne|bik|bech|bikne|
        bechne|bikegi WE|YOU|tumhari|hamari|sach|baat|suna|ja;
      near 6: bot|voicebot|chatbot|automation|ai|genai WE|YOU la|laa|launch|lagaoge|laga_rahe|
        lagane|laane|layenge|banaya|bana_rahe|kab|daal|khareed;
      near 7: outbound|collections|healthcare|hospital|fintech|nearshore|foreign|philippines|
        content WE|YOU|tum_log chhod|chhod_rahe|ja_rahe|jaa_rahe|ghus|utar|nikal|band|hat|jaane;
      near 7: naye|naya|nayi desh|country|market|bazaar|line WE|YOU ja|jaa|khol|ghus|utar|launch|
        plan;
      near 7: wfh|ghar_se_kaam|home_agents board|aadha|aadhe|plan|model|shift WE|YOU ?;
      sab|koi|OURSELVES <6 automation|bot|ai|wfh|voicebot <6 ruko|roko|mat|na|nahi|ruk ?;
    `,
  ],
  [
    'proprietary.andar',
    'proprietary',
    'hold',
    1,
    `
      near 8: client|bank|airline|supplier|dusre_client|doosre_client|purani_company|annexure|nda
        script|playbook|document|pdf|manual|annexure|contract|matrix|model|deck bhej|bheju|daal|
        paste|forward|share|dikha|de|chep|dunga;
      near 7: nda|confidential|gopniya WE|YOU|tool|client|sign|bata;
      near 8: CONFID client|bata|batata|bol|launch|product|project|playbook|script|tool;
      near 7: dusra|doosra|dusre|doosre|ek_aur client|account|telecom|bank WE naam|chalate|kaam|
        pata;
      near 7: hamara|humara|apna|unka model|formula|routing|algorithm|weights paste|bhej|copy|dikha|
        daal|de;
    `,
  ],
  [
    'secrets.chaabi',
    'secrets',
    'block',
    3,
    `
      near 6: shabd|password|id|login|user|pass|pin|wifi|vpn|otp|token|code #SECRET;
      pin|taala|tala|lock|tijori|gate_code|door_code|otp|passcode|badge <4 #DIGITS;
      #DIGITS <3 daba|dabao|dabake|dabana|daal_do;
    `,
  ],
  [
    'contract_terms.kata',
    'contract_terms',
    'hold',
    1,
    `
      near 7: penalty|jurmana|jurmaana|katauti|sla|malus WE|YOU kat|kata|katta|katti|kaat|kaatte|
        kitni|kitna|lagti|lagta|lagi|maaf|bhar|bharte|deni;
      near 6: lock_in|notice_period|exit_clause|payment_terms|liability|minimum_volume|gain_share|
        earn_back|auto_renewal YOU|WE|kitna|kitne|kya|hai;
      near 7: contract|karaar|sign|msa|renewal|agreement kitne_saal|kitne_mahine|teen_saal|do_saal|
        paanch_saal|kab_tak|kab_khatam YOU|WE|kiya|hai|ka;
      near 7: bonus|inaam client csat|nps|aht|scorecard|quarter|score WE|YOU|milta|tied;
      near 7: scorecard|annexure weight|weightage|weights YOU|WE|kitna|kya|client;
      din <3 pehle|notice|ka_notice <5 nikal|exit|tod|contract <4 hum|WE|YOU|hamara|tumhara;
    `,
  ],
  [
    'personal_data.fact',
    'personal_data',
    'hold',
    1,
    `
      near 7: #NAME|#CAP talaq|talaak|talak|divorce|affair|chakkar|karz|warning|suspend|pregnant|
        resign agent|tl|emp|employee|meri|mera|uska|uski|wo;
      near 6: emp|employee|emp_id|employee_id|emp_code #DIGITS|#NUM #NAME|#CAP|agent|meri|mera|ka|
        ki;
      near 6: aadhaar|aadhar|pan_number|pan_card|account_number|khata_number|cvv|card_number|
        mobile_number|phone_number #DIGITS|bhej|likho|note|daal|photo|screenshot;
      near 8: list|sheet naam|number|emp|pata bhej|daal|share|attach nikaale|chhodne|absent|leave|
        bhaage|abscond;
      customer|grahak <4 naam <2 #CAP|#NAME;
      ko|usko <1 HEALTH <2 hai|h|hua|hui|tha|thi;
      meri|mera|hamari|hamara|uska|uski <3 AGENT <4 HEALTH;
    `,
  ],
  [
    'disparagement.kaun',
    'disparagement',
    'hold',
    1,
    `
      sabse_kharab|sabse_bekaar|sabse_bekar|sabse_ghatiya|sabse_kamzor|sabse_neeche|sabse_peeche|
        aakhri_number|last_number <6 kaun|kiski|kiska|kaunsi|vendor|company|score|site|csat|nps;
      kaun|kiski|kiska|kaunsi|kaunsa <4 sabse_kharab|sabse_bekaar|sabse_kamzor|sabse_neeche|
        sabse_peeche|sabse_aage|sabse_ghatiya|number_one;
      near 7: csat|nps|aht|score|quality|attrition|fcr tumhara|tumhare|aapka|tumse|hamse|humse|unka|
        unse kam|zyada|neeche|peeche|aage|behtar|kharab|gira|fark;
      #CAP <2 ka|ki|ke <1 nps|csat|aht|score|quality|attrition <2 #NUM;
      tumhara|tumhari|aapka|aapki|unka|unki <1 audit|csat|nps|score|attrition <3 fail|gira|kam|
        kharab|neeche;
      near 6: company|vendor|naam score|ranking|csat|nps|result|chart|vote dikhao|dikha|lagao|batao|
        wise|bhejo;
    `,
  ],
  [
    'disparagement.gaali',
    'disparagement',
    'nudge',
    1,
    `
      near 6: INSULT unki|unke|unka|tumhari|tumhare|tumhara|inki|inke|ye_log|wo_log|woh_log|tum_log;
      near 6: INSULT vendor|company|client|table|host|facilitator|site;
    `,
  ],
  [
    'side_channel.bahar',
    'side_channel',
    'nudge',
    1,
    `
      yahan|yaha|yha|idhar|isme|is_pe|platform_pe <1 mat|mt|nahi|nhi|na <2 likh|likho|likhna|bol|
        bolo|batao|bata|bolunga|likhunga|likhte|bolna;
      chai|tapri|sutta|sutte|parking|chhat|terrace|bahar|daaru|lobby|gali <2 pe|me|mein|par|wali <2
        bata|batata|bataunga|batao|baat|milo|bolunga|batati;
      bahar <1 milo|milte|mil|aao|aa_jao|chalo|baat <4 batata|bata|karte|bolta|fir|vendor|hum;
      mera|mere|meri|apna|tera|tumhara|personal <2 number|nambar|gmail|mail|no <3 pe|lo|le|do|de|
        likho|kya|bhej;
      akele|alag|baad <1 me|mein|se <1 bata|batata|bataunga|baat|milo|milte <3 hum|karte|karenge|
        mujhe|tum|aap|chai|sirf;
      client|host|moderator|facilitator <2 ke_bina|se_chhupa|se_chhup|se_bachke|dekh_raha|padh_raha|
        ko_pata_na|ki_nazar;
      sirf <2 vendor|vendors|hum_log|hum_chhe|humlog <4 group|room|chat|baat|milte|meeting;
      minutes|notes|record <2 me|mein|se <2 mat|na|nahi|hata|hatao|bahar <3 likh|likho|likhna|aaye|
        jaye|rakho|do;
      phone|call <1 pe|par <1 bata|bol|batana|bolna|bataunga|batata|batao|bolunga;
    `,
  ],
];

/** Real Hindi and English words one edit from a word of CONTENT. */
const NEIGHBOURS = `
  bones bogus badge clint cline changed charging compane company kimat ghana ganta ghanti ghane
  bhart bhakti barti tender tenda kursi kursiya dolar collar salaries celery passport words
  boycotts agent agents urgency agencies supplies suppliers margins marine market martin invoices
  filling balling bailing contrast contact contracts mahina mahima mehmaan mehman percents present
  client silent claims venda vendors center centre sender render fender lender discounts
  renewals removal wagera vagera bekar bekare kharche kharch khareed laagta laagat chhota chhot
  chhoti chhoto rupay rupaya kamaal komal ilaaj ilaake nikami karaare karaar kagaar pagal
  pahaar bazaar dagar nagar vitran vatan vedna vetana kismat kimmat keemti tarika inkaar ikraar
  haratal harbal hartaal penal penalties whatsup telegrams salaam natural bonuse minus bonas
`;

const HITS: Pack['hits'] = [
  ['pricing', 'Client se per ghanta kitna lete ho aap log is account pe?'],
  ['pricing', 'hamara rate 11 dollar ghanta hai, tumhara?'],
  ['pricing', 'Sab milke rate badha dete hain renewal me, client ke paas option nahi bachega'],
  ['pricing', 'koi bhi 9 dollar se neeche mat jana is baar'],
  ['pricing', 'tumne kitna discount diya unko volume pe?'],
  ['pricing', 'training ki billing tum client se poori lete ho ya aadhi?'],
  ['pricing', 'seat ka kharcha Lucknow me kitna padta hai tumhara?'],
  ['pricing', 'Aapka margin is process pe kitna bachta hai?'],
  ['wages', 'fresher ki salary kitni hai tumhare yahan?'],
  ['wages', 'Hum naye agent ko 18 hazar in-hand dete hain, aap?'],
  ['wages', 'is saal koi bhi 8 percent se zyada hike nahi dega, pakka?'],
  ['wages', 'aapke TL ka ctc kitna chal raha hai aajkal'],
  ['wages', 'night allowance kitna dete ho tum log?'],
  ['wages', 'tankhwah sab ek jaisi rakho, warna log bhaagte rahenge'],
  ['wages', 'diwali bonus diya kya aapne agents ko is baar?'],
  ['no_poach', 'Ek dusre ke TL ko mat uthao, done?'],
  ['no_poach', 'mere bande mat todo, hum tumhare nahi todenge'],
  ['no_poach', 'kisi doosre vendor ke trainer ko koi naukri na de'],
  ['no_poach', 'tumhare HR wale mere floor ke ladko ko phone kar rahe hain, band karo'],
  ['no_poach', 'counter offer koi mat dena ramp ke time'],
  ['no_poach', 'hum aapas me tay karein ki koi kisi ka trainer hire nahi karega'],
  ['no_poach', 'tumne mere teen team lead utha liye is mahine'],
  ['bids', 'Telecom wala tender bhar rahe ho kya?'],
  ['bids', 'Is RFP me tum mat aana, agla wala tumhara'],
  ['bids', 'boli unchi lagana taaki hamari theek lage'],
  ['bids', 'renewal me kya jawab diya tumne procurement ko?'],
  ['bids', 'agli baari kiski hai tender me, tumhari ya hamari?'],
  ['bids', 'bank ka rfp chhod do is baar, hum bhar rahe hain'],
  ['allocation', 'Hindi queue tum rakho, English hum dekh lenge'],
  ['allocation', 'ilaake baant lo, Jaipur hamara aur Surat tumhara'],
  ['allocation', 'client ka kitna hissa mil raha hai aapko?'],
  ['allocation', 'hamare ilaake me mat ghusna, hum tumhare me nahi aayenge'],
  ['allocation', 'apas me tay kar lete hain holi ki queue kiski hogi'],
  ['allocation', 'overflow kisko gaya is mahine, tumhare paas aaya kya?'],
  ['capacity', 'kitni seats hain tumhare paas is account pe?'],
  ['capacity', 'hum 120 log bench pe bitha ke baithe hain'],
  ['capacity', 'aap nayi building kab khol rahe ho Indore me?'],
  ['capacity', 'sab hiring rok do november tak, overtime ka paisa khud dega client'],
  ['capacity', 'tumhara headcount kitna hai is project pe?'],
  ['capacity', 'koi naye batch mat uthao diwali tak'],
  ['boycott', 'sab milke naye penalty clause ko mana kar do'],
  ['boycott', 'us staffing agency ke saath koi kaam na kare'],
  ['boycott', 'Saare vendor naya audit boycott karo'],
  ['boycott', 'agar hum sab inkaar kar dein to client jhuk jayega'],
  ['boycott', 'naye vendor ko is group me ghusne mat do'],
  ['boycott', 'sab ek saath dialer company ko reject kar dete hain'],
  ['strategy', 'Tum log voicebot kab la rahe ho?'],
  ['strategy', 'hum agle saal outbound chhod rahe hain'],
  ['strategy', 'suna hai tumhari company bik rahi hai'],
  ['strategy', 'aapka AI roadmap kya hai agle quarter ka?'],
  ['strategy', 'hamari company Nagpur wali firm khareed rahi hai'],
  ['strategy', 'hum march me apna bot launch karenge client ke liye'],
  ['proprietary', 'dusre client ki playbook bhej du kya?'],
  ['proprietary', 'NDA hai par supplier ka tool dikha deta hu'],
  ['proprietary', 'client ka annexure pdf paste kar raha hu yahan'],
  ['proprietary', 'hamara QA model copy kar lo, sheet bhej raha hu'],
  ['proprietary', 'bank ka process manual screenshot le ke bhej du?'],
  ['proprietary', 'kisi ko mat batana, naya product march me launch ho raha client ka'],
  ['secrets', 'wifi ka password Gulmohar@31 hai'],
  ['secrets', 'portal login: vendor3 / Diwali#77a'],
  ['secrets', 'tijori ka pin 4471 hai'],
  ['secrets', 'gate ka code 88213 daba dena'],
  ['secrets', 'VPN user sunil, shabd hai Mango_55'],
  ['secrets', 'badge pin 9042 use kar lo'],
  ['contract_terms', 'tumhari penalty kitni lagti hai SLA miss hone pe?'],
  ['contract_terms', 'hamare contract me lock in teen saal ka hai'],
  ['contract_terms', 'aapka notice period kitna hai is client ke saath?'],
  ['contract_terms', 'gain share mila kya tumhe?'],
  ['contract_terms', 'sab vendor liability cap ki shart mana karo'],
  ['contract_terms', 'scorecard me CSAT ka weightage kitna hai tumhara?'],
  ['personal_data', 'Lata Pillai ko cancer hai, isliye late aati hai'],
  ['personal_data', 'ye raha uska aadhaar number, note karo'],
  ['personal_data', 'meri agent Sunita Devi ka talaq chal raha hai, employee 51732'],
  ['personal_data', 'mobile number hai 98200 11223, Ramesh ka, call kar lena'],
  ['personal_data', 'emp code wali attendance sheet daal du yahan?'],
  ['personal_data', 'Farhan Ali depression ki goli khata hai, pod me sabko pata hai'],
  ['disparagement', 'sabse kharab CSAT kis vendor ka hai?'],
  ['disparagement', 'wo naye wale vendor to ekdum nikamme hain'],
  ['disparagement', 'tumhari company ghatiya hai, kachra log bhare hain'],
  ['disparagement', 'hamara NPS tumse behtar hai, maan lo'],
  ['disparagement', 'kaunsi company sabse peeche hai score me?'],
  ['side_channel', 'yahan mat likho, mere number pe baat karte hain'],
  ['side_channel', 'whatsapp pe aa jao, alag group banaya hai'],
  ['side_channel', 'sirf vendors ka group banate hain, client ke bina'],
  ['side_channel', 'bahar milo sutta break me, sach batata hu'],
  ['side_channel', 'phone pe bataunga, yahan record hota hai'],
];

const PASSES: Pack['passes'] = [
  'Naye team lead ne shift ka charge le liya aur pehle sabko suna',
  'Quality ka koi rate card nahi hota, bas sunna padta hai',
  'Log salary se nahi, manager se thak ke jaate hain',
  'Gusse wale customer se dheere bolo, aadha gussa wahin utar jaata hai',
  'Pehla challenge aap le lo, doosra hum present karenge',
  'galti ki keemat se zyada uski seekh dekho',
  'session ekdum paisa vasool tha, shukriya dosto',
  'headset charge karna mat bhoolna raat ko',
  'ek tareef ka kharcha zero hai, asar poora hafta',
  'huddle das minute ka rakho, usse zyada koi nahi sunta',
  'Refund wali calls me agent pehle maafi maange phir system dekhe',
  'bill zyada aaya bolke customer chillata hai, agent shaant rehta hai',
  'haath uthao jisne aaj kisi agent ki tareef ki',
  'kal maine aapka idea chura liya, checklist wala, bahut kaam aaya',
  'Chalo sab milke Shabnam ke liye taali bajaate hain',
  'kya aap log bhi subah huddle karte ho ya shaam ko?',
  'naye TL ke saath kitne din khud baithte ho aap log?',
  'do breakout me baant dete hain, naye log ek taraf purane ek taraf',
  'chai sabko baant do, session paanch minute me shuru hai',
  'har company khud tay kare ki leadership week me aana hai ya nahi',
  'pricing ki baat is summit me mana hai, agla sawaal lijiye',
  'ye ground rule ke khilaf hai, is topic ko band karo',
  'counsel se pucho pehle, phir is sawaal pe aayenge',
  'salary aane ke agle din absent zyada hote hain, isliye huddle badal diya',
  'is hafte kis agent ne aapko sabse zyada hasaya?',
  'transfer rate agents ke haath me nahi hota, usse coach mat karo',
  'shift ke pehle ghante me naye log ghabrate hain',
  'queue laal ho to bhi TL do minute kaise nikaale?',
  'Aap feedback khade khade dete ho ya baith ke?',
  'Nisha ji ne bahut achha session liya, dhanyavaad',
  'password bhoolne wali calls pe sabr chahiye, script nahi',
  'join code badi screen pe likha hai',
  'customer apna pin bhool jaate hain, agent pyaar se samjhaye',
  'recharge plan ke daam badhne pe customer naraz the, agents ne sambhal liya',
  'EMI wali calls mahine ke pehle hafte me badh jaati hain',
  'kahani sunao, slide band karo',
  'mic ka volume kam karo please',
  'AC band kar do, thand lag rahi hai',
  'peeche ki seat khali hai, aa jao',
  'kaun kaun lunch pe saath chalega?',
  'kursi thodi khiska do, deewar nahi dikh rahi',
  'do minute ki khamoshi rakhte hain, phir bolenge',
  'Raat ki shift me thakan ka kya ilaaj karte ho?',
  'hamare yahan buddy pehle hafte saath baithta hai',
  'agent ko pehle bolne do, coach baad me bole',
  'hum har shukrawar ek customer ki chitthi padhte hain',
  'role play me maine gusse wala grahak bana, sab hans pade',
  'ek achhi baat batao jo is hafte floor pe hui',
  'mujhe aapatti hai, ye sawaal theek nahi lag raha',
  'hamne script se sorry hata diya, log khush hue',
  'vote kar do sab, teen idea screen pe hain',
  'agle challenge pe chalein? time kam hai',
  'photo ke liye sab bahar aa jao, group photo hai',
  'lunch me aaj rajma chawal hai',
  'awaaz toot rahi hai, mic badal lo',
  'Kolkata wale log sabse zyada hansate hain',
  'bharosa kamana mushkil hai, khona aasan',
  'agent ki izzat karo, number apne aap aayega',
  'naye TL ka roadmap: suno, dekho, saath karo, phir akele',
  'quiz me haarne wala samosa khilayega',
  'late aane ka jurmana ek gaana hai',
  'hausla badhao, taane mat do',
  'board pe seekh likho, score nahi',
  'ranking nahi rakhte hum, sirf kahaniyan',
  'Diwali pe queue lambi hoti hai, tab coach bhi call lete hain',
  'maa banne wali agent se shift pehle pooch lo',
  'call center me sabr hi asli hunar hai',
  'kya koi bata sakta hai one on one kitni der ka hona chahiye?',
  'do hafte shadow karne ke baad confidence aata hai',
  'mujhe ek naya icebreaker chahiye kal subah ke liye',
  'tea break pandrah minute ka hai, phir milte hain',
  'feedback sandwich mujhe nakli lagta hai',
  'Sunita ko badhai, uski team ne ek mahina bina escalation nikala',
  'customer ka naam sahi bolo, aadhi ladai wahin jeet li',
  'ghar se kaam karne walon ko akela mat chhodo',
  'agents se poocho unhe kya rokta hai',
  'hamari recognition deewar pe ab 40 chitthiyan hain',
  'naye log pehle din sirf sunte hain',
  'coaching ka ek ghanta har hafte tay hai, koi cancel nahi karta',
  'bachchon ki tarah mat daanto, bade hain woh',
  'kal ka agenda kaun likhega?',
  'slides whatsapp pe nahi, screen pe dikhao sabko',
  'sabko ek ek line me apni seekh likhni hai',
  'meri team me do log shaant hain, unhe kaise bulwaun?',
  'jo chup hain unko bhi mauka do',
  'us aunty ne agent ko dua di, poora floor khush ho gaya',
  'idea achha hai par TL ke paas time nahi hota',
  'kisi ko zabardasti mat bulwao, pass karna theek hai',
  'ek hi sawaal teen baar poochne pe customer thak jaata hai',
  'dil se sorry bolo, ratta mat maaro',
  'purane agents ko naye ka buddy banao',
  'calibration me bahas achhi hai, taana nahi',
  'agli baar thoda lamba break rakhna',
  'chhe hafte me usne apna pehla coaching session liya',
  'sahi waqt pe muskurana bhi seva hai',
  'naya whiteboard aa gaya, marker kaun laayega',
  'ek minute saans lo, phir agli call',
];

/** Hindi in Latin letters (Hinglish): words, rules and proof. */
export const HI: Pack = {
  lang: 'hi',
  base: 'en',
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
