/**
 * English words by concept, parted by commas: `~` after a word adds its regular forms, several
 * words make a phrase. Concepts are the capitals of the patterns in the rule files.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  WE: `
    we, our, ours, us, my, mine, wr, company, my company, in-house, our side
  `,
  I: `
    i, im, ive, ill
  `,
  YOU: `
    you, your, yours, u, ur, ya, yall, you guys, others, the others, anyone, anybody, everyone,
    everybody, the rest, rest of, who, whose, which of, folks, guys, they, their, theirs,
    somebody, someone
  `,
  PEER: `
    vendor~, vender~, partner~, competitor~, rival~, bpo~, outsourcer~, provider~, each other,
    each others, one another, other site~, other vendor~, other partner~, all of us, none of us,
    six of us, the six, we six, all six, rest of us, any of us, one of us, each of us,
    some of you, two of you, any of you, none of you, all of you, which of you, which of us,
    who of you, you guys, you two, the others, rest of you, you lot, between us, among us,
    among ourselves, between ourselves, amongst ourselves, every vendor, each company,
    competition, between vendors, other centre~, other center~, your side, yall, the neighbours,
    next door, across the street, vendr~, new guys, newcomer~, new vendor~
  `,
  ALL: `
    lets, let us, lets all, we should all, should all, we all, all of us, nobody, no one, noone,
    none of us, none, everyone, everybody, each of us, together, togeter, jointly, as a group,
    one voice, agree~, aggreed, deal, pact, gentleman, gentlemans, gentlemen, gentlemens, truce,
    handshake, shake on, shook hands, same wording, same letter, no vendor, all vendors,
    every vendor, all partners, no partner, each partner, every partner, any of us,
    collectively, united, joint, common position, collective, hold the line, both of us,
    if we all, six of us, all six, we six, the six, all sites, every site, each vendor,
    the rest of us, rest of us, who is in, whos in, everyone in, thumbs up, pass it on,
    every company, all vendor, as one, at the same time, same date, same month, same week,
    understanding, in step, pledge, commit, we agree, coordinate~, align~, in lockstep,
    united front, 🤝, evryone, all the vendors, among ourselves, between ourselves, between us,
    solidarity
  `,
  OURSELVES: `
    all of us, none of us, each of us, six of us, all six, we six, all vendors, every vendor,
    no vendor, all partners, no partner, every partner, each partner, each vendor, any of us,
    among ourselves, between ourselves, rest of us, one of us, the vendors, the partners,
    any of you, vendors, partners, both of us, the six, all sites, every site, every company,
    all the vendors, everyone here, everybody here, in this room, in the room,
    around this table, any vendor, no one here, nobody here, nobody in this room, six vendors,
    six partners, evry vender
  `,
  NOBODY: `
    nobody, no one, noone, none of us, none, no vendor, no partner, none of you, any of you,
    neither
  `,
  LETS: `
    lets, let us, lets all, shall we, can we, could we, we should, we could, should we,
    why dont we, propose, suggest, proposal, how about, what if, i propose, i suggest
  `,
  NOT: `
    not, dont, no, never, wont, stop, cant, dnt, without, quit, isnt, shouldnt, avoid, nor,
    stay away, stay out, keep out, hands off, stopped, 🙅, doesnt, arent
  `,
  TAIL: `
    yours, and you, you too, how about you, what about you, u, and yours, same with you,
    same for you, on your side, at your place, same on your, is yours, does yours, do yours,
    at yours, your end, your side, what do they, like us, in your case, in your shop, over there
  `,
  ASK: `
    what, whats, how much, how many, how big, how high, how low, how deep, which, who, whos,
    how do, how are, are you, do you, did you, have you, is your, are your, does your, do they,
    did they, r u, wht, wat, anyone, anybody, curious, ballpark, roughly what, is yours,
    will you, would you, can you, do u, hw, do the, did your, how long, when does, where do,
    can i, could i, could you, when do, do your, what month, how is, how did, do any,
    does anyone, has anyone, is anyone, who else, any, could we, can we, should we, how, when,
    wonder~, tell me, let me know, pls, please, where
  `,
  PAIR: `
    you, your, yours, u, ur, yall, you guys, anyone, anybody, everyone, each of you, others,
    the rest, who, who else, which of, someone, folks, guys, somebody, partners, vendors,
    each vendor, each partner, your side, over there, us, your company, ya, gys, evrybody,
    peers, people here, does everyone
  `,
  PRICE: `
    price~, pricing, tariff~, rate card~, uplift~, markup~, mark up on, gross margin~, margin~,
    price list~, price point~, billing rate~, bill rate~, hourly rate~, hourly price~,
    blended rate~, rate per, price floor, unit cost~, cost per seat, cost per, price per,
    rebate~, discount~, surcharge~, gain share, gainshare, per seat, invoice~, invoicing, fee,
    fees, rates, rate increase~, indexation, ppm, profit~, profitability, prise, quote, quotes,
    going rate, rate, billing, costing, outcome pricing, outcome based pricing, uplift clause,
    weekend differential, bilingual premium, cheap, cheaper, cheapest, expensive, undercut~,
    undercutting, lowball~, low-baller~, arc, rrc, price cut~, billable, p&l, weekend premium,
    break even, markup, price increase~, annual increase
  `,
  PRICEHARD: `
    rate card~, price list~, uplift~, price per, hourly price~, billing rate~, bill rate~,
    blended rate~, cost per seat, cost per productive, cost per contact, cost per handled,
    rate per, price floor, gain share, gainshare, volume discount~, price point~, unit cost~,
    seat cost, weekend differential, bilingual premium, indexation, our pricing, your pricing,
    our price~, your price~, our rate, your rate, our rates, your rates, our margin~,
    your margin~, ur margin, our discount, your discount, our fees, your fees, our fee,
    your fee, our margins, ur pricing, ur rate, price cut, automation discount, our hourly,
    your hourly, rate increase, pricing model~, price increase for, rates per hour,
    price of ours, our indexation, our quote, your quote, our quotes, offshore quote,
    market price, minimum price, standard price, price war, the going rate, going rate,
    per productive hour, a productive hour, productive hour, per resolved, per resolution,
    per handled minute, handled minute, logged hour, fully loaded, loaded seat, per fte,
    per paid hour, loaded cost, blended price, cost per hour, cost per call, price per call,
    price per seat, billable, rate cut, race to the bottom, outcome pricing,
    outcome based pricing, outsourcing margins, outsourcing rates
  `,
  CHARGE: `
    charge~, bill~, invoice~, quote~, price~, discount~, undercut~, undercutting, underbid~,
    lowball~, billed, charging, paid for, offer~, pass on, passing on, pass it on, pass that on
  `,
  UNIT: `
    hour, hours, hourly, minute, minutes, seat, seats, fte, ftes, contact, call, calls, chat,
    chats, email, resolution, resolved, pageId, training, nesting, account, client, voice,
    weekend, tier 2, renewal, hr, hrs, min, month, monthly, productive, logged, handled, per,
    support, bilingual, spanish, offshore, huddle time, coverage, services, qa, ramp,
    coaching hour~, back office, overnight, after-hours, onboarding, overflow, english, french,
    german, lob, program, programme, agent, head, licensed, mnt
  `,
  PERHOUR: `
    an hour, a hour, per hour, the hour, hourly, hr, an hr, per hr, a minute, per minute,
    per min, a min, the minute, a contact, per contact, a seat, per seat, a call, per call,
    a chat, per chat, per productive, a productive, productive hour, logged hour, per fte,
    an fte, per agent, per resolution, all in, per head, a handled, per handled, per email,
    the seat, ⏱, loaded, per resolved, handled minute, productive, for every seat,
    per paid hour, per logged, a paid, a logged
  `,
  CURRENCY: `
    $, €, £, ¥, ₱, ₹, 💰, 🥜, dollar~, dolar~, buck~, euro~, eur, usd, peso~, php, cop, mxn,
    rupee~, inr, lakh, cents, cent, quid, pound~, gbp, zloty, rand
  `,
  PERCENT: `
    %, percent, pct, per cent, persent, points, pts
  `,
  NUMWORD: `
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
    fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty,
    seventy, eighty, ninety, hundred, thousand, million, dozen, teens, single digits,
    double digits, a one, a fifth, a third, a quarter, half, a sixth, xii
  `,
  BIGWORD: `
    twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, thousand, half our,
    a third of our, one four zero, three floors
  `,
  MOVE: `
    go, goes, going, went, gone, up, down, raise~, rise~, cut~, drop~, lower~, increase~, hold~,
    keep~, kept, under, below, above, over, north, squeeze~, come down, move~, adjust~, freeze,
    frozen, cap, capped, higher, less, fixed, unchanged, match~, gave, give~, got, thin,
    thinner, better, negative, flat, healthier, linked, spoil
  `,
  PAY: `
    pay, paid, pays, paying, wage~, salary~, starting pay, base pay, base salary, basic, bonus,
    bonuses, stay bonus, signing bonus~, retention bonus~, attendance bonus~, raise, raises,
    increment~, merit, merit increase~, allowance~, incentive~, commission~, night differential,
    night diff, differential, hmo, health plan, health insurance, benefits, compensation,
    comp plan, comp cycle, comp pkg, ote, ctc, payout~, salary band~, pay band~, pay range,
    starting hourly, remuneration, stipend~, perk~, overtime premium, shift premium, paycheck~,
    bilingual premium, health cover, percentile, take-home, referral money, py, gross, earn~,
    payroll, hike, meal one, cost of living
  `,
  PAYHARD: `
    wage~, salary~, starting pay, base pay, starting hourly, stay bonus~, signing bonus~,
    retention bonus~, attendance bonus~, night differential, night diff, salary band~,
    pay band~, pay range~, merit increase~, merit cycle, comp cycle, ote, ctc,
    transport allowance, meal allowance, rice allowance, attendance incentive, hourly wage~,
    starting wage~, bilingual premium, attendance payout, referral bonus~, overtime premium,
    health plan, hmo, pay freeze, pay rise~, pay raise~, commission plan, compensation plan,
    comp plan, comp pkg, shift allowance~, weekend differential, our incentive, sales incentive,
    raise pay, raising pay, froze pay, perfect attendance payout, pay scale~, pay gap,
    salary cap, wage cap, monthly incentive, incentive amount~, signing bonuses, referral money,
    basic pay, health insurance, health cover, pay the same, stay bonuses
  `,
  STAFF: `
    agent~, rep, reps, leader~, lead, leads, team lead~, team leader~, tl, tls, supervisor~,
    trainer~, trnr~, coach, coaches, people, ppl, staff, staf, employee~, analyst~, manager~,
    newbie~, hire, hires, new hire~, quality analyst~, senior~, worker~, bilingual~, om, oms,
    qa, starter~, recruit, recruits, talent, folks, everyone, everybody, anyone, someone,
    night shift, floor, beginner, csr, csrs, crew, speaker~, peple, tm leads, guys,
    nesting class, entry level, german speakers, headcount, leaver~
  `,
  GIVE: `
    give, gives, giving, gave, offer, offers, offering, offered, pay, pays, paying, paid, start,
    starts, starting, raise, raised, raising, get, gets, earn, earns, make, makes, match, cut,
    drop, dropping, pulled, freeze, froze, frozen, cap, capped, have, has, bring, introduce,
    brought, moving, move, align, add, adding, lower, increase, increased, widen, adjusted,
    provide, provides
  `,
  POACH: `
    poach~, no-poach, nopoach, pirate~, piracy, headhunt~, headhunter~, no-hire, nohire,
    non-solicit, no-solicit, nosolicit, nonsolicit, no hire, counter-offer~, counteroffer~,
    counter offer~, cooling-off, cooling off, do-not-hire, do not hire, do-not-rehire, rehire~,
    release note, hiring truce, talent scout~, job-hop~, hiring freeze between, 🏴,
    solicit~, steal our, stealing our, nonpoach, no poach
  `,
  HIRE: `
    hire, hires, hired, hiring, recruit, recruits, recruiting, recruited, approach, approaching,
    approached, interview, interviewing, poach, poaching, poached, poach~, steal, steals,
    stealing, stole, steel, take, taking, touch, touches, touching, call, calling, contact,
    contacting, ring, fish, fishing, offer, offers, job offer~, making an offer, make an offer,
    pick up, picking up, picks up, lure~, grab~, snatch~, hr, go after, going after,
    leave alone, headhunt~, target~, pirate~, rehire~, counter, talk to, swap~, swapping,
    solicit~, apply, applies, applied, cold call~, cold calls, message, messaging, linkedin
  `,
  HIREHARD: `
    hire, hires, hired, hiring, recruit, recruits, recruiting, recruited, poach, poaching,
    poached, poach~, steal, stealing, steel, headhunt~, lure~, pirate~, rehire~, applied,
    applies, apply, approach~, job offer~, make an offer, making an offer, offer a job,
    offering a job, interview them, solicit~, piracy, sign with us
  `,
  RECRUITER: `
    recruiter~, recruiters, sourcing team, headhunter~, talent scouts, recruitment team,
    recruiter brief, recruitment tarpaulin, hr heads, hr teams, talent team
  `,
  THEIRS: `
    your, yours, our, ours, my, mine, each other, each others, one another, other vendor~,
    other vendors, another vendor, another vendors, other partner~, partner, partners,
    another partners, their, theirs, someone, somebody, vendors, between vendors, other site,
    other sites, partner sites, partner site~, the others, from us, from you, with us,
    any vendor, vendor, one of you, one of us, one of yours, another partner
  `,
  BID: `
    bid, bids, bidding, bidder~, rfp, rfps, rfq, rfqs, rfi, tender~, bafo, reverse auction~,
    best and final, best-and-final, cover bid, joint bid, shortlist~, shortlisted,
    sourcing event, no-bid, nobid, procurement questionnaire, auction~, renewal pitch,
    the pitch, our pitch, your pitch, that pitch, procurement
  `,
  BIDHARD: `
    rfp, rfps, rfq, rfqs, bafo, reverse auction~, best and final, best-and-final, cover bid,
    joint bid, joint offer, sourcing event, no-bid, nobid, rfp response,
    procurement questionnaire, renewal pitch, bid team, request for proposal~, winning bid
  `,
  DOBID: `
    bid, bidding, bids, tender~, pitch, pitching, pitches, pitched, answer, answering, answered,
    respond, responds, responding, submit, submitted, propose, proposed, quote, offer, offered,
    proposal, proposals, go in, going in, going for, go for, put in, sit out, sitting out,
    sit it out, sitting it out, sitting this one out, sit this one out, decline, declining, win,
    won, lost, lose, invite, invited, in or out, take part, fight for, step back, stepping back,
    compete, passing on, turn, hungry, wave, response, responses, answers, reply, lead on,
    you in, u in, in on, docs, participate, particpate, partner up, together, sent, send,
    sending, our turn, your turn, take turns, ask, asked, score, scored, deadline, low, high,
    numbers, said, say, closes, rejected, scared
  `,
  DEALNAME: `
    account, accounts, contract, deal, program, programme, renewal, expansion, logo, work,
    queue, piece, airline, insurer, insurers, bank, telco, insurance, healthcare, hospital,
    government, retail, utility, utilities, claims, logistics, business, client, lot, lob,
    state, nordics, tender, bid, rfp, project, carrier, retailer, hotel, energy, fintech,
    nearshore, helpline, collections, overflow
  `,
  SPLIT: `
    split~, splitting, divide~, divvy, carve~, allocate~, allocation~, share out, take turns,
    settle, rotate, stay out, stay away, keep out, hands off, leave, belongs, carve up, keep to,
    stick to, stay off, steer clear, share~
  `,
  MARKET: `
    customer~, client~, account~, queue~, queues, market~, territory~, territories, region~,
    state~, country, countries, language~, lob, lobs, voice, chat, spanish, english, french,
    portuguese, telecom, banks, bank, airline~, retail, healthcare, finance, coast, east coast,
    west coast, north, south, segment~, volume~, vertical~, nights, weekends, weekend,
    night queue, back office, collections, cards queue, email, inbound, outbound, sales,
    support, tech support, spanish queue, english queue, airline, hotel, work, calls, overflow,
    hours, tier 2, german, polish, banking, clnt, wkends, vo, bo, holiday queue,
    retention queue, insurance, logos, desk, 🇲🇽
  `,
  SHARE: `
    share, shares, allocation, slice, volume, volumes, market share, portion, percentage, split,
    a fifth, a sixth, a third, wallet share, pie, part, volum, chunk, overflow, call counts,
    percent of the
  `,
  WORKLOAD: `
    queue, queues, calls, volume, volumes, contacts, chats, account, program, lob, lobs, work,
    business, seats, vip queue, tickets, hours, forecast, traffic, cals, transactions, minutes,
    overflow
  `,
  SHIFTED: `
    moved, move, moving, shift, shifts, shifted, shifting, went to, gave, give, giving, given,
    gets, get, getting, got, took, take, taking, lost, lose, promised, send, sends, sending,
    sent, cut, went, drops, dropped, go up, goes to, came to, come to, handle, handles, handled,
    land, carry, carrying, want, wants, serve, serves, favours, favors, stays, stay, asked for,
    ask for, hover, change, going to
  `,
  CAPACITY: `
    capacity, headcount~, head count, seat~, station~, workstation~, fte, ftes, bench, idle,
    utilisation, utilization, occupancy, ramp plan~, ramp, ramping, ramp up, hiring plan~,
    hiring class~, hiring classes, class size~, new hire class~, staffing, slack, headroom,
    overflow capacity, spare capacity, heads, trained agent~, building, floor, floors, site,
    sites, center, centre, overtime, expansion, expand~, hire freeze, hiring freeze,
    empty chairs, empty rows, second floor, layoff~, lay off, laying off, hires, fcst, empty,
    flex, shifts, classes, night shift, weekend hours, hours, reqs, waha, stations, 💺, spare,
    hubs, hub, seats
  `,
  CAPHARD: `
    headcount~, head count, seat count, ramp plan~, seat utilisation, seat utilization,
    hiring plan~, staffing plan~, staffing forecast, spare capacity, overflow capacity,
    hiring class~, hiring classes, class size, hiring freeze, headcount freeze, headcount plan,
    empty seats, idle seats, bench of, trained agents, trained and idle, capacity plan~,
    our capacity, your capacity, expansion plan~, occupancy plan, new building, new site,
    second site, another site, new hire classes, productive seats, seats per site, our bench,
    your bench, on the bench, sitting idle, empty chairs, trained people sitting, utilisation,
    utilization, second floor, site closure~, seat plan, capacity for q4, capacity in,
    seats open, capacity for next, how much capacity
  `,
  SITE: `
    site, sites, center, centre, building, floor, office, hub, location, campus, manila, cebu,
    davao, clark, bogota, medellin, guadalajara, tijuana, monterrey, kingston, phoenix, dallas,
    tampa, tulsa, tucson, el paso, halifax, belfast, newcastle, lisbon, krakow, sofia, cairo,
    durban, cape town, nairobi, accra, kigali, pune, hyderabad, bangalore, colombo, casablanca,
    rabat, panama, colombia, egypt, guatemala, poland, jamaica, montego bay, mobay,
    san salvador, santo domingo, tirana, skopje, barcelona, barranquilla, recife, africa,
    south africa, vietnam, mexico, india, philippines, manilla, iloilo, honduras, tegucigalpa,
    sandton, costa rica, dominican, trinidad, guyana, warsaw, romania, portugal, spain, morocco,
    kenya, ghana, rwanda, albania, brazil, second site, third floor, second floor, nearshore,
    offshore, country
  `,
  OPEN: `
    open, opens, opening, opened, close, closes, closing, clos, closed, shut, shuts, shutting,
    shut down, build, building, expand, expanding, expansion, add, adding, adds, hire, hiring,
    ramp, ramping, cut, cutting, trim, trimming, reduce, reducing, freeze, froze, frozen,
    lay off, laying off, double, halve, giving back, give up, giving up, exit, exiting, leave,
    leaving, goes live, move, moving, automate, take in, consolidate, scale, downsize,
    downsizing, launch, overbuilt, lease, leasing
  `,
  FUTURE: `
    next, will, plan, plans, planning, planned, going to, gonna, about to, from january,
    january, february, march, april, may, june, july, august, september, october, november,
    december, desember, spring, summer, fall, autumn, winter, q1, q2, q3, q4, fy26, fy27, soon,
    year end, next year, next quarter, by 2027, 2026, 2027, 2028, peak, holidays, tomorrow,
    decided, board, roadmap, ramp, season, until, christmas, easter, this year, yr, qtr, jan,
    feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, upcoming, third quarter, onwards,
    months, weeks
  `,
  BOYCOTT: `
    boycott~, blacklist~, freeze out, frozen out, walk out, walk away, strike, go-slow, go slow,
    slow-walk, slow walk, shut out, keep out, kick out, cut off, stop buying, stop working with,
    pushback, push back, retaliate~, sabotage~, work to rule, stonewall~, shun~, gang up,
    ostracise~, ostracize~
  `,
  REFUSE: `
    refuse~, reject~, decline~, turn down, drop~, dropping, dump~, not sign, boycott~, say no,
    says no, saying no, said no, tell procurement no, walk out, threaten~, pull out, stop using,
    not accept, dont accept, accept, accepts, sign, signs, renew, renews, switch, leave,
    leaving, quit, dont sign, dnt sgn, dont buy, ignore, opt out, hold back, block, caves, skip,
    stop, slow, answer their, use, work with, works with, sell to, do business, doing business,
    buy from, vote down, stall, pilot, fill, lends, lend, takes, take, return, oppose, resist,
    fight, give in, sending, silent, withhold, deny
  `,
  TARGET: `
    supplier~, agency, agencies, staffing agency, tool, tools, software, platform, carrier,
    consultant~, consultancy, newcomer~, recruiter, startup, start-up, client, clnt,
    procurement, clause, clauses, penalty, penalties, program, pilot, app, dialer, system,
    landlord, training house, training provider, provider~, retailer, vendor, new guys, sow,
    msa, annex, terms, conditions, table, scorecard, policy, launch, ramp, qbr, demand~,
    requirements, headset~, wfm, crm, survey tool, their, them, they, proposal, contract,
    request, overflow, camera-on, weekend lob, calibration, forum, summit, the room, this room,
    work, liability, clawback, price cut, demand, rate cut, discount, audit, audits, sla
  `,
  STRATEGY: `
    roadmap~, strategy, strategic plan~, acquisition~, acquire~, acquiring, merger~, merge~,
    merging, buying, for sale, sell the, selling, ipo, private equity, investor~, invest~,
    investing, voice bot~, voicebot~, bot, bots, bot-first, automation, automate~, genai,
    agentless, full ai, ai, agent assist, agent-assist, vertical, new market~, new country,
    nearshore, outbound business, content moderation, product launch, launch~, go live,
    goes live, live with, expansion, divest~, partnership~, product, products, platform,
    analytics, translation, accent, auto-qa, self-service, licence~, license~, software,
    third hub, healthcare, sunset, chat bot~, chatbot~, exit, exiting, board, collections arm,
    position yourselves, positioning, home agents, business unit, email channel, reposition~,
    migration, real time translation, company for sale
  `,
  STRATHARD: `
    product roadmap, ai roadmap, our roadmap, your roadmap, our strategy, your strategy,
    acquiring, acquire~, acquisition~, merger, merge with, is for sale, going public,
    private equity, voicebot~, voice bot~, automation lab, being bought, bought by, buying us,
    roadmap question, next country, go-to-market, bot-first, genai summaries
  `,
  CONFID: `
    confidential, confidensial, nda, proprietary, trade secret~, unreleased, not public,
    not yet public, isnt public, under embargo, embargo, internal only, marked internal, leaked,
    secret, classified, not announced, codename~, codenamed, not official, before release,
    patented, patent pending, keep quiet, dont circulate, not to be shared, watermark,
    nobody outside, not supposed to, not allowed to, dont repeat, keep this between, between us,
    shouldnt share, shouldnt say, dont tell, never got this from me, still secret, under wraps,
    off limits, insider, our other client, other client~, other clients, another client,
    project code
  `,
  DOC: `
    document~, doc, docs, deck, slides, file, files, pdf, screenshot~, photo, script, scripts,
    playbook~, manual, manuel, annex, matrix, sheet, sheets, model, dashboard, report, memo,
    form, template, curriculum, export, recording~, material, prompt, knowledge base,
    process map, algorithm, formula, results, survey, review, training, framework, plan,
    roadmap, codename, product sheet, scorecard, sow, contract, call script~, specs, whiteboard,
    folder, sharepoint, forecast, minutes, data, 📎, attachment, copy
  `,
  OWNED: `
    clients, client, their, our, my, bank, banks, airline, airlines, other, supplier, suppliers,
    vendor, company, companys, internal, insurance, former, employer, retailer, the client,
    your, carrier
  `,
  HAND: `
    forward, forwarding, paste, pasting, send, sending, share, sharing, show, showing, upload,
    uploading, attached, attach, drop, dropping, email, post, posting, copy, give you, read you,
    here is, heres, bring, play, link to, screenshot, photo of, have, leaked, look at,
    in my downloads, want a copy, 📎, record, i can, download, reveal, tell you
  `,
  SECRETNAME: `
    password~, passwords, passcode~, passphrase~, pw, pwd, login, logins, credential~, api key,
    api token, access code, acces cod, door code, admin, token, pin, one time code,
    one-time code, otp, vpn, wifi, wi-fi, key, code, badge, security question, meeting id,
    session cookie, recovery answer~, override, admin console, conn string, connection string,
    master password, pass, secret key, guest account, guest token, access, 🔑, user, username,
    default password, host, unlock code
  `,
  SECRETHARD: `
    password~, passcode~, passphrase~, pw, pwd, credential~, api key, api token, access code,
    door code, session cookie, admin console, conn string, master password, guest account,
    guest token, one time code, security question, recovery answer~, vpn profile,
    shared password, admin account, admin user, login, default password, 🔑
  `,
  TERM: `
    penalty~, penalties, malus, earn-back~, earn back, earnback~, service credit~, liability,
    liability cap, indemnification, indemnity, termination, exit clause, clause~, notice period,
    minimum volume, volume commitment, volume guarantee, payment term~, net 45, net 60, net 30,
    exclusivity, non-compete, noncompete, most favoured, most favored, force majeure, msa, sow,
    statement of work, annex, sla, slas, service level agreement, contract~, waiver, waived,
    key person, audit right~, change of control, bonus scheme, scorecard weight~, gain share,
    lds, liquidated damages, mrc, agreement, contrac, renewed, for three years, contractually,
    bonus pot, deductions, deduction, bonus for csat, holdback, weights, scorecard~, clawback,
    rebate
  `,
  TERMHARD: `
    earn-back~, earn back, earnback~, service credit~, liability cap, unlimited liability,
    indemnification, termination clause, termination for convenience, exit clause,
    ninety-day exit, day exit, minimum volume, volume commitment, volume guarantee,
    payment terms, net 45, net 60, exclusivity, most favoured, force majeure, change of control,
    penalty clause, penalty table, penalty cap, gain share, liquidated damages, malus,
    your contract, our contract, your sla, our sla, your msa, our msa, the msa, our sow,
    your sow, scorecard annex, sla annex, sla penalty, our agreement, your agreement,
    our deal with, your contrac, audit right, contract end, contract date, contract ends,
    reforecast clause, penalty in, our penalty, your penalty, your penalties, our penalties,
    penalties in, notice period, our bonus from, scorecard weights, the contract with,
    waived the penalty, our annex, your scorecard, new msa, statement of work
  `,
  DOCK: `
    dock, docks, fine, fines, fined, pay back, owe, deduct~, penalise~, penalize~, waive~, earn,
    terminate~, terminates, sign, signed, renewed, renew, negotiate~, negotiated, holding back,
    withhold~, exclude, punish~, credit, capped, cap, expire~, ends, suspended
  `,
  HEALTH: `
    depression, depressed, cancer, pregnant, expecting, hiv, bipolar, diagnosed, diagnosis,
    chemotherapy, chemo, rehab, leukemia, suicide, suicidal, drug test, drvg test, alcoholic,
    disability, sick leave, medical leave, anxiety disorder, blood pressure, burnout leave,
    miscarriage, surgery, epilepsy, diabetes, autistic, adhd, psychiatric, psychiatrist,
    panic attacks, tested positive, overdose, cancer leave, maternity, hospital, stroke, ptsd,
    addiction, signed off, mental breakdown, clinic, eating disorder
  `,
  HRFACT: `
    fired, let go, dismissed, terminated, written up, warning, disciplinary, divorce,
    performance review, conduct note, resigned, affair, arrested, background check, suspended,
    hr file, debts, union organiser, union organizer, badge, employee, caught, stealing,
    absconded, drunk, bankrupt, asleep, falling asleep, complained, recording, mobile, salary,
    rating, account, applied, what happened, order, cv, left us, email
  `,
  PERSONAL: `
    ssn, social security, passport number, passport scan, passport, national id, id number,
    i d number, government id, home address, employee number~, her address, his address,
    date of birth, phone number, account number, card number, bank account, mobile number~,
    attendance sheet, leavers with names, list of leavers, medical record~, hr file,
    personal email~, personal gmails, ip address, maiden name, the cv, her cell, his cell,
    her number, background check, expiry, drivers license, tax id, sss number, tin
  `,
  PERSONALDO: `
    share, post, posting, send, here is, heres, here are, upload, forwarding, is, was,
    in the screenshot, attached, name, names, list, sheet, ends, play, give, dm, her, his, my,
    lives at
  `,
  TITLE: `
    mr, mrs, ms, miss, dr
  `,
  SHEHE: `
    she, he, her, his, him, hers
  `,
  AGENT: `
    agent, tl, team lead, team leader, supervisor, coach, colleague, trainer, employee, analyst,
    rep, girl, guy, lady, my people, star agent, our agent, caller, callers, customer,
    customers, site lead, one of mine, of my tls, my tls, in my team
  `,
  RANK: `
    bottom, worst, last, dead last, lowest, weakest, best, first, number one, number five, top,
    ranking~, ranked, rank, league table~, leaderboard~, scorecard, leading, score~, highest,
    better than, worse than, behind, ahead, lagging, scoreboard, by company, by vendor,
    per vendor, failed, winning
  `,
  METRIC: `
    csat, nps, aht, fcr, quality, qa, satisfaction, attrition, handle time, score, scores,
    audit, ranking, scorecard, metrics, survey, surveys, ideas, transfers, clean desk,
    performance, attendance, adherence, quality audit, sla, service level, pulling weight,
    abandon, board, results, stats, kpi, kpis
  `,
  INSULT: `
    joke, garbage, lazy, rude, liars, liar, scam, incompetent, stupid, idiot~, clown~, crook~,
    pathetic, sucks, suck, useless, losers, loser, disaster, disgrace, terrible, spoiled,
    arrogance, arrogant, clueless, no clue, no initiative, embarrassing, problem child,
    sweatshop, dump, weak, amateurs, amateur, hopeless, worst, horrible, awful, worthless,
    cheats, cheaters, cook their, cant spell, cant even spell, dumb, trash, 🗑, a mess,
    bunch of, fraud, crooked, dishonest, typical, never listen, second rate, third rate,
    low quality, cowboys, muppets
  `,
  THEM: `
    you people, your lot, you lot, your team, your site, your floor, your agents, their agents,
    their company, their ceo, their team, vendor, vendors, that vendor, that company, that site,
    competitor~, competitors, offshore, offshore guys, onshore, the other table, that table,
    on that table, latin sites, you, those, company, client, clients, new vendor,
    facilitator, moderator, the host, your company, your country, gen z, older, partner,
    partners, team in, the team, third table, table two, other vendors, people from, team, site,
    guys, the islands, captive, beginner, some vendors
  `,
  HIDDEN: `
    whatsapp, whats app, telegram, signal, viber, wechat, private chat, private group,
    separate group, vendors only, vendor only, vendors-only, only vendors, just us vendors,
    us vendors, hotel bar, the bar, smoking area, back room, private mail, private email,
    privately, prvtly, in private, offline, off the record, dm, dms, pm me, side channel,
    second notebook, lobby, backchannel, without the host, without the client,
    after the facilitator, outside the platform, outside this, private word, in person, beer,
    google doc, burner, personal phone, terrace, over a drink, dinner, after hours, my number,
    call me, text me, ping me, message me, msg me, corridor, parking lot, private message,
    private dm, 📱
  `,
  HIDDENHARD: `
    telegram, whatsapp, whats app, viber, wechat, private chat, separate group, vendors only,
    vendor only, vendors-only, off the record, without the host, without the client,
    outside the platform, private word, just us vendors, auto delete, vendor-only,
    only the vendors, second notebook, real meeting, outside of the client
  `,
  HIDE: `
    delete, del, erase, not in the minutes, out of the minutes, in the minutes,
    out of the notes, not in the notes, off the record, no minutes, no paper, no notes,
    turn off the transcript, transcript, nobody is watching, recorded, logged, flags everything,
    lawyer, lawyers, filter, moderator, mod, the host, facilitator, compliance, not here,
    not in here, nt in hr, cant say here, cant say it here, rather not type,
    away from the screen, walls have ears, bot, caught, the tool, client, clients eyes,
    no client, keep it out, rename
  `,
  COACH: `
    huddle~, coach~, coaching, one on one~, one-on-one~, one to one~, feedback, listening,
    recognition, mentor~, mentoring, empathy, buddy, icebreaker~, role play~, stand up,
    calibration, onboarding, kudos, thank, thanks, thank you, lunch, breakout, whiteboard,
    flipchart, slides, quiz, karaoke, photo, coffee, break, tip, dinner, donuts, cake, mic,
    microphone, music, song, sing, table, tables, story, stories, video, agenda, notebook, room,
    poster, raffle, rafle, mood, bell, bowling, dots, vote
  `,
  CALLER: `
    caller~, customer~, customers, calls about, phoning about, call reason, guest~, a lady,
    old man, grandma~, refund~, callers, passenger~, policyholder~, billing calls, bill shock,
    they call, call angry, on the phone, consumer~, password reset, password-reset, shopper~,
    caller, subscriber~
  `,
  RULETALK: `
    ground rule, ground rules, off the table, counsel, lawyer, lawyers, antitrust,
    competition law, rule talk
  `,
  SUMMITTHING: `
    idea, ideas, question, questions, challenge, topic, topics, vote, votes, breakout, room,
    slide, slides, session, workshop, agenda, table, video, story, mic
  `,
};

/** Words worth recognising when misspelt, reversed or stripped of vowels; same notation. */
export const CONTENT = `
  price~, pricing, rate, rates, tariff~, margin~, discount~, rebate~, uplift~, charge~,
  charging, billing, invoice~, salary~, wage~, wages, bonus, bonuses, raise, raises, allowance~,
  incentive~, commission~, poach~, poaching, recruit~, recruiting, bid, bidding, tender~,
  renewal, supplier~, vendor~, vendors, seats, headcount~, capacity, boycott~, blacklist~,
  refuse~, roadmap~, acquiring, merger, confidential, proprietary, password~, passcode~,
  credential~, penalty~, penalties, contract~, contract, clause~, liability, telegram, whatsapp,
  privately, client, clients, card, minute, month, agreement~, together, invoice, percent,
  company, queue, queues, support, opening, closing, hiring, manager, people, paying, quote,
  nobody, everybody, everyone, attachment, december, automate, exit, refuse, every, garbage,
  filter, terrible, cancer, voicebot~
`;
