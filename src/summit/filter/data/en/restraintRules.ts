import type { RuleRow } from '../row.ts';

/**
 * Rules for pricing, wages, no_poach, bids and allocation (ground-rules.md 1.3). `A <3 B`: B after
 * A with at most three words between; `near 6:`: any order within six places; `|`: either; a
 * final `?`: the sentence asks; `_`: a phrase; capitals and # are concepts; `;` ends a pattern.
 */
export const RESTRAINT_RULES: RuleRow[] = [
  [
    'pricing.figure',
    'pricing',
    'block',
    3,
    `
      #MONEY <1 PERHOUR;
      #DEC <1 PERHOUR;
      PERHOUR <3 #MONEY;
      near 6: PRICEHARD #MONEY;
      near 6: PRICEHARD #DEC;
      near 7: PRICE WE #MONEY;
      near 7: PRICE WE #DEC;
      near 7: PRICE WE #PCT;
      near 6: CHARGE WE #NUM PERHOUR;
      WE|I|i|they <4 CHARGE <3 #MONEY|#DEC;
      were|was|is|at|on|we <2 #NUM an|per|a|the hour|minute|seat|hr;
      NOBODY|we|should|less|below|under|than <2 #NUM an|per|a hour|minute|seat|hr;
      #NUM|change hour|an_hour|per_hour <2 productive|loaded|logged|voice|chat|all_in;
      @|at|on|under|sub|above|below|ours <2 #NUM <2 TAIL ?;
      NOBODY <6 under|below|above|over|less <2 #NUM|#MONEY;
      ours|our_rate|our_price <4 #DEC|#MONEY;
      #DEC <2 all_in|training_included|blended;
      rates <1 up|⬆ <3 #PCT;
      ours|it <2 starts_with|rhymes_with <5 #NUM;
      starts_with <2 one|two|#NUM;
      #NUM|#DEC|#MONEY <3 less <4 hour|hours|overnight|contact;
      goes_for <2 #NUM;
      PERHOUR <5 #MONEY|#DEC|#NUM;
    `,
  ],
  [
    'pricing.sure',
    'pricing',
    'hold',
    1,
    `
      rate_card|rate_cards|price_list|uplift|uplifts|price_floor|billing_rate|bill_rate|
        cost_per_seat|gain_share|hourly_rate|hourly_rates|volume_discount|fully_loaded|
        unit_cost|price_point|bill_rates|undercut|undercutting|weekend_differential|
        bilingual_premium|per_productive_hour|productive_hour|price_increase_for;
      PRICE|pay <1 PERHOUR;
      compare|swap|share|exchange <3 rates|prices|pricing|fees|quotes|margins;
    `,
  ],
  [
    'pricing.hard',
    'pricing',
    'hold',
    1,
    `
      near 7: PRICEHARD WE;
      near 7: PRICEHARD YOU;
      near 7: PRICEHARD PEER;
      near 7: PRICEHARD ASK ?;
      near 5: PRICEHARD UNIT ?;
      near 6: PRICEHARD pls|please|swap|anyone|anybody|compare|share;
      PRICEHARD <6 TAIL;
    `,
  ],
  [
    'pricing.terms',
    'pricing',
    'hold',
    1,
    `
      near 5: PRICE WE UNIT;
      our|your|their|ur <2 cost|costs <4 seat|agent|hour|went|go|are|per|structure|base|up|down|
        TAIL;
      we|they|you|u <1 bill|charge|invoice|billed|charged|invoiced <5 extra|separately|client|
        them|per|by|differently|twice_as;
      near 6: PRICE PAIR UNIT ?;
      near 3: PRICE your|yours|ur|u|our|ours MOVE;
      near 4: PRICE our|your|ur|yours|ours;
      PRICE <4 yours|u|TAIL ?;
      what|whats <3 PRICE <4 PERHOUR|UNIT;
      PRICE PERHOUR;
      near 6: PRICE WE client|them|procurement;
      PRICE <2 talk|swap|anyone|pls|please;
      near 5: margin|margins|p_l|profit|profits WE|account|lob|program|finance;
      PRICE|💰 <1 ⏱|per;
      $|€ <1 $|hr|per|an_hour ?;
    `,
  ],
  [
    'pricing.charge',
    'pricing',
    'hold',
    1,
    `
      you|company|we|u|guys <2 making|getting|earning <3 per|for|on <4 UNIT;
      percent|pct|% <2 bump|increase|raise|cut|haircut <4 from|on|by <3 client|them;
      you|u|they|we|others|partners|guys|vendors|rest <2 CHARGE <6 UNIT;
      you|u|guys|others|rest|of_you|vendors <2 CHARGE|charging <5 UNIT|PERHOUR;
      how_much|what|hw_much <4 you|u|yall|they <3 charge|bill|billing|charging|invoice|quote|
        pricing;
      what|wht|wat <2 PRICE|prise <5 PAIR;
      do|did|does|are|which <3 you|they|u|your <2 CHARGE|bill;
      CHARGE <5 client|them <5 for|separately;
      client|they|them <1 pay|pays|paid|paying <2 us|you|we|u <5 UNIT|#NUM;
      client|they <1 pay|pays <1 us|you|by|per <4 minute|hour|seat|pageId|fte|late|month;
      we|i|us <3 discount|rebate|volume_discount;
      how_much|what <4 they|client <2 pay <2 you|us;
      pay|paid|get|gets <3 PERHOUR|per_fte|per_minute <4 you|us|we;
      you|company|we|u <2 get|gets|make|earn <3 per|for|on <4 UNIT;
      we|us|it|you <4 losing_money|lose_money|make_money|making_money|make_nothing <5 UNIT;
      not_billable|isnt_billable|non_billable|unbillable;
      they|client|procurement <3 squeeze|squeezed|cut <4 us|our|you|your|profit <5 UNIT|PRICE|
        profit;
      how_much|what|roughly <6 cost|costs|spend <4 you|seat|hour|contact|there|run;
      cost|costs <4 you|us <4 seat|hour|contact;
      seat|seats|agent|hour <3 cost|costs <4 you|us|client;
      seats|hours|rates|prices <4 cheaper|expensive|less|lower <6 client|than|you;
      pass|passing|passed <5 wage|increase|minimum_wage|rise|that_on|it_on <6 client|them|on|
        billing;
      training|nesting|huddle|coaching <5 CHARGE|billable|billed|invoiced|full_rate|half_rate;
      CHARGE|invoice|billing|bill <3 nesting|training|huddle_time|coaching_hours;
      moved|move|moving|billed|billing|switch|on <5 per_fte|per_resolution|outcome_based|
        outcome|per_minute|handled_minutes|productive_hours <4 PRICE|billing|pricing|you|with;
      undercut|undercutting|lowball|low_ball|underbid <4 PEER|us|you|everybody|each_other|
        market;
      license|licence|fee <6 invoice|margin;
      index|indexed|indexation|fx|inflation <6 fee|fees|rate|rates|price|deal|clause|invoice;
      invoice|invoices|deal|fee <8 inflation|fx|dollars|pesos|late|days;
      pay_us|pays_us|pays_you <2 late|per|by|in;
      days <6 pay <3 invoice|invoices|your_invoices;
      come_down|came_down|go_lower|lower <4 price|rate|differential|hourly;
      in_the_rate|into_the_rate|at_full_rate|half_price|at_cost|better_price;
      wanted|asked|asking|want <2 ten|#NUM|#PCT <2 off;
      invoice|our_number|price|rate <5 haircut|thinner|trim;
      price|prices|rates|fees|quote|tariff <4 unchanged|fixed|frozen|flat|embarrassing|above|
        lower|higher;
      profit|margin|margins <4 thin|negative|single_digits|low|nothing|healthy|better;
      they|client|did <4 give|gave|got|get <3 uplift|increase|rate_increase|rebate|discount;
      cost_per|price_per|rate_per|fee_per <2 UNIT;
      gm|margin <1 on|in <3 lob|account|program;
      outsourcing|industry|business|bpo <4 margins|rates|pricing|prices;
      margins|rates|prices <3 outsourcing|this_business|this_industry|bpo;
    `,
  ],
  [
    'pricing.concert',
    'pricing',
    'block',
    2,
    `
      ALL <8 PRICE;
      near 8: OURSELVES PRICE;
      near 7: NOBODY|LETS undercut|lower|discount|discounts|price|rate|uplift|prices|rates;
      NOBODY|none_of_us <4 go|goes|drop|drops <2 under|below|lower;
      hold_the_line|hold_firm|stand_firm <8 PRICE|renewal|rate;
      race_to_the_bottom <8 NOT|please|this_time|let;
      spoil_the_market|ruin_the_market|protect_the_market;
      play_us <3 off|against;
      wont|not|dont|never <4 lower|cut|discount|undercut <4 price|rate|either|each;
      go|going|goes <2 lower|under|below <4 price|rate|#NUM|magic_number|last_years;
      price_floor|floor_price|minimum_price|standard_price|one_price|same_price;
      stay|staying <2 north|above <2 of|#NUM;
      PRICE <5 ALL;
      sensible|disciplined|rational|grown_up <4 january|renewal|prices|rates;
      all|everyone|everybody|partners <4 charging|charge|bill|invoice|invoicing <6 UNIT;
      same <2 percent|increase|uplift|ask|rate <8 ALL|wording|week|letter;
      pass_it_on <8 ALL|month|full;
      blinks|blink <2 on_price|price|first;
      absorb|absorbs <4 time|cost <6 invoice|invoicing|billing|client;
    `,
  ],
  [
    'pricing.sly',
    'pricing',
    'hold',
    0,
    `
      north_or_south <2 of;
      same_arrangement|usual_arrangement|same_understanding <5 last|as;
      how_is|hows <3 weather <3 renewal;
      still_where <2 you|u <3 last_year;
      what_are|whats|wht_are <3 you|u <2 at <3 now|these_days|on ?;
      the_meter <3 slower|faster;
      would #NUM <2 scare;
      what_we|what_they|what_you <2 bill|charge|pay|get;
      are|r <2 you|u|guys <2 on|at <1 minutes|hours|productive_hours|outcome;
      we_are|were|we_r|we <1 at|@ <1 #NUM <3 u|you|yours ?;
      price|prices|pricing|rate_card|rates|margin|discount|fee|bill_rate ?;
      higher_rate|lower_rate|bill_more|bill_less;
      wont_go|cant_go|could_go|honestly_cant_go <3 lower|under|below;
      financial|numbers <3 procurement_visited;
    `,
  ],
  [
    'pricing.soft',
    'pricing',
    'hold',
    0,
    `
      near 9: price|prices|pricing|rates|margin|margins|discount|discounts|fees|fee|invoice|
        surcharge|rebate|quote|profit|tariff WE|PEER;
      near 9: price|prices|pricing|rates|margin|margins|discount|discounts|fees|fee|invoice|
        surcharge|rebate|quote|profit|tariff YOU ?;
      near 7: cost|costs|charge|bill|billing seat|contact|unit|client|agent|fte|hour;
      price|prices|pricing|rates|discounts <6 client|renewal|voice|chat|seat|contract|vendor|
        market;
    `,
  ],
  [
    'pricing.nudge',
    'pricing',
    'nudge',
    0,
    `
      near 5: pricing_model|pricing|rates|margins|hourly_rates outsourcing|business|coaching|
        industry|time;
    `,
  ],
  [
    'wages.figure',
    'wages',
    'block',
    3,
    `
      near 6: PAYHARD #MONEY;
      near 5: PAYHARD #PCT;
      near 6: PAYHARD #DEC;
      near 5: PAYHARD #NUM;
      near 6: PAY WE #MONEY;
      near 5: PAY STAFF #NUM;
      near 5: pay|paying|paid|raise|raises|base|increase WE #NUM|#PCT;
      start|starts|starting <5 at|on|higher <1 #NUM|#MONEY|#DEC <3 PERHOUR|nights|night|
        thousand|plus|TAIL|hour|an;
      ours|we|our <3 start|starts|begin <4 #DEC|#MONEY;
      ours|we|our <3 start|starts <2 #NUM <3 nights|for_nights|dollars|hour|an_hour|per_hour|
        thousand;
      hires|agents|people|tls|starters|newbies <3 start|starts|get|earn|make|at <3 #NUM|#MONEY|
        #DEC;
      NOBODY <3 gives|give|pays|pay|raises|offers <3 more|above|over|less;
      #MONEY <3 gross|basic|base|stay|transport|for_perfect;
      #NUM <3 basic|base_plus|night_diff|perfect_attendance;
      raise|raises|increase <6 #PCT;
      base_is|basic_is|starting_is <4 one|a|#NUM;
      #NUM <2 lakh;
      company|guy|place|next_door|street <3 gives|give|pays|pay|giving <2 #NUM|#MONEY|more;
      paying|pays|earns|earning #NUM|#MONEY;
    `,
  ],
  [
    'wages.hard',
    'wages',
    'hold',
    1,
    `
      near 7: PAYHARD WE;
      near 7: PAYHARD YOU;
      near 7: PAYHARD PEER;
      near 7: PAYHARD STAFF ?;
      near 8: PAYHARD ASK ?;
      near 6: PAYHARD SITE;
      PAYHARD ?;
      near 6: PAYHARD MOVE;
      PAYHARD <4 pls|please|someone|guys|for;
      near 5: salaries|salary|wages|wage attrition|retention|losing|leave;
    `,
  ],
  [
    'wages.terms',
    'wages',
    'hold',
    1,
    `
      you|u|they|guys|your|yours|others|vendors|company|street <2 pay|pays|paying|paid|py <4
        STAFF;
      what|how_much|wht|how_big <5 you|u|your|yours|yall <3 pay|paying|pays|py|earn|give <4
        STAFF|there|PERHOUR|over|they|nights;
      we|our|us|i <2 pay|pays|paid|paying <5 STAFF|below|above|more|less|double|market|well|
        training|monthly|two|20;
      near 6: WE bonus|bonuses|incentive|allowance|allowances|hmo|commission|differential|
        benefits GIVE;
      near 6: your|you|u|yours|site|company bonus|bonuses|incentive|incentives|allowance|
        allowances|commission|benefits|increase|raise|raises ?;
      giving|give|get|getting|got|anyone <3 increase|increases|raise|raises|raising_pay;
      pay|paid|salary|wages|wage <4 frozen|freeze|froze|too_low|below|market|warehouse|more|
        higher;
      GIVE <4 base|basic|salaries|salary_bands|starting_pay|hourly|night_diff;
      starting|base|hourly|bilingual|entry_level|overtime <2 pay|wage|salary|rate|premium <6
        your|you|in|at|for|guys;
      how_much|how_big|what <3 bonus|raise|increase|allowance|allowances|premium|incentive|
        salary;
      pay_more|pays_more|pay_less|paying_more|paaay_more|paay_more|paid_more|pay_better|
        pays_better|pays_the_most|pay_the_most;
      leave|leaves|leaving|left|walk|walked|jump <6 cents|dollars|more_money|few_coins|
        bigger_wallet;
      STAFF <3 pay|salary|salaries|wage|wages|bonus|compensation <5 ASK|your|in|at|lisbon|
        someone|site;
      health|hmo|insurance|dependants|dependents <6 day_one|dependants|dependents|employee|
        yours|plan;
      signing|stay|retention|attendance|loyalty|quarterly|referral|longevity <1 bonus|bonuses|
        payout|incentive|money;
      bonus|bonuses|incentive|incentives|allowance <5 month|attendance|nights|quarter|hires|
        class|classes|nesting;
      moving|bumping <3 everybody|everyone|agents|reps|leads <1 up <1 in|by;
      STAFF <4 earn|earns|earned|make|makes <5 compared|same|more_than|less_than|per_hour|
        an_hour|a_month;
      make|makes|making|earn|earning|get|gets <3 #NUM|#MONEY <2 an_hour|per_hour|a_month|
        per_month|monthly|a_year;
      should|would|does|do <6 STAFF <2 earn|get_paid|make|be_paid;
      merit_cycle|merit_increases|comp_cycle|benchmark <6 salaries|salary|pay;
      benchmark <4 salaries|salary|pay|compensation|wages|comp;
      raised|increase|increased|increases|adjusted|cut|drop|dropping|pulled|sweetened <3 base|
        bonus|bonuses|incentive|pot|allowance|differential|bands|company;
      pay|salaries|wages|salary <5 attrition|retention|turnover|losing|leaving;
      attrition|retention|turnover|losing_people|losing <7 pay|salary|wages|salaries|bonus;
      pay_for_nights|nights_pay|pay_band|pay_bands|minimum_wage_plus;
      match|matches|matched|matching <3 pay|wage|wages|salary|offer_from;
      start_higher|starts_higher|start_lower|hires_start|start_agents|start_people <2 at|higher|
        lower|on;
      do|does|are|is|when <4 your|yours|you|u <6 bonus|incentive|incentives|allowance|increase|
        raise|raises|benefits|commission|pay ?;
      new_hire|new_hires|newbies|newbie|trainer|agent|leads <4 💰|🪙|🥜;
      💰 <6 new_hire|hire|newbie;
      pay|paid|paying|pays <4 nights|weekend|overtime|bilingual|night|trainer|trainers|referral|
        training_days;
    `,
  ],
  [
    'wages.concert',
    'wages',
    'block',
    2,
    `
      ALL <9 PAYHARD;
      ALL <6 pay|bonus|bonuses|salaries|raises|raise_pay|wages|incentive|allowance|allowances|
        signing|starting;
      near 7: OURSELVES pay|bonus|bonuses|raise|raises|salary|salaries|wages|starting_hourly|
        merit|increase|differential;
      PAYHARD <7 ALL;
      pay|bonus|bonuses|raise|raises|salaries|envelopes|increases <5 ALL;
      cap|freeze|align|limit|standardise|standardize|fix|keep <5 pay|bonus|bonuses|salary|
        salaries|wages|raises|hourly|wage;
      same|one|common|single <2 band|bands|pay|salary|wage|starting|bonus|raise;
      envelopes|generous <4 thin|together|this_year|year;
      in_step_with <2 PEER;
      raises|increases|raise <6 stay|under|only|april|cap;
    `,
  ],
  [
    'wages.more',
    'wages',
    'hold',
    1,
    `
      STAFF|hires|ours|yours <5 start|starts <2 higher|lower;
      make|makes|earn|earns <3 what <3 yours|ours|others|theirs;
      sign_on|signing_on <1 money|bonus|bonuses|fee;
      night|shift|weekend|language|bilingual|hazard|overtime <1 premium|premiums|allowance|
        differential|pay;
      ceiling|cap|limit|floor <2 on <3 pay|sign_on|bonus|bonuses|raises|salaries|wages|
        hiring_bonus;
      one|same|single <1 figure|number|amount <5 OURSELVES|bilinguals|agents|leads|STAFF;
      bonus|bonuses|incentive|incentives|commission <4 paid <2 monthly|quarterly|weekly|yearly;
      referral|referrals <4 #NUM|#MONEY;
      yours|you|they|we <4 more_or_less_than|more_than|less_than|better_than <6 pays|pay|wages;
      nicer_envelope|thicker_envelope|fatter_envelope|bigger_envelope;
      thirteenth_month|13th_month|profit_sharing|paid_leave_days|vacation_days|sick_pay|
        overtime_pay|holiday_pay;
    `,
  ],
  [
    'wages.sly',
    'wages',
    'hold',
    0,
    `
      pay|salary|salaries|wages|raise|raises|bonus ?;
      sweetened <2 pot;
      fill|fills <4 wallets;
      agents|people|they <3 leave|left|walk <3 for <2 fifty|cents|more;
      who|which <4 pays|pay <3 most|best|more;
      NOT <2 how_much|what_we_pay <2 pay;
    `,
  ],
  [
    'wages.soft',
    'wages',
    'hold',
    0,
    `
      near 9: wage|wages|salary|salaries|bonus|bonuses|raise|raises|allowance|allowances|
        incentive|incentives|commission|differential|compensation|payroll WE|PEER|SITE;
      near 9: wage|wages|salary|salaries|bonus|bonuses|raise|raises|allowance|allowances|
        incentive|incentives|commission|differential|compensation|pay|paid|paying YOU ?;
    `,
  ],
  [
    'wages.nudge',
    'wages',
    'nudge',
    0,
    `
      near 5: pay|salary|wages attrition|industry|everywhere|low|retention;
    `,
  ],
  [
    'poach.hard',
    'no_poach',
    'block',
    1,
    `
      POACH <5 THEIRS|PEER|STAFF|ALL|ok|pact|deal|rule|thing|list|between;
      NOT|ALL|LETS|PEER|our|my|your|anti|stop <4 POACH;
      near 6: POACH SITE|between|truce|🤝|agreement;
      POACH ?;
      🏴|🎣 <4 🤝|each_others|truce|leads;
      THEIRS <4 POACH|pirates|pirating;
      do_not|dont|nobody|none|not|never|stop|quit|wont|refrain|🙅 <3 HIRE|HIREHARD|touch|
        recruit|hr|approach|poach|call|calling|ring|pick_up|contact <4 THEIRS|PEER|each_others
        <4 STAFF|floor|site|class;
      near 5: HIREHARD each_other|one_another|each_others|another_vendors|from_one_another;
    `,
  ],
  [
    'poach.pact',
    'no_poach',
    'block',
    1,
    `
      NOT|NOBODY <5 HIREHARD <6 THEIRS|PEER|STAFF|us|them|whoever|anyone|off;
      dont|not|never|nobody|stop|wont|no|hands_off|stay_away <4 touch|touching|touches|taking|
        take|call|calling|ring|approach|approaching|contact|message|fish|offer|fishing <3 my|
        your|our|each_others|each|partner|other|another|someones <4 STAFF;
      HIREHARD <6 us <8 they|you|we|they|list|wont|not|refuse;
      you <1 dont|do_not|leave|keep|never <3 touch|hire|recruit|call|take|approach|poach <2 my|
        our|ours|mine <6 we|i|ill|well|and;
      leave|leaving|left <3 my|our|your|ours|yours|mine <4 alone|in_peace|people;
      leave_yours|leave_ours|leave_mine <2 alone;
      list|blacklist <7 rehire|rehires|hire|ghosted|left|leavers|agents_who|people_who;
      share|sharing|common|shared|compile <4 list|blacklist|names <7 left|leavers|ghosted|
        no_show|bad|who|no_call;
      before|without <5 offer|hire|hiring|interview|ringing <6 partner|vendor|someones|
        one_of_yours|our|employer|you_first|other|manager|anybody;
      offer|hire|interview <4 your|someones|one_of_yours|one_of_your|vendors <6 first|ringing|
        telling|without;
      tell|call|ring|ask|inform <3 each_other|you|us|first|one_another <4 before|making <4
        offer|hire|hiring;
      counter_offer|counter_offers|counteroffer <8 ALL|our|when|ramp|please|in;
      NOT|no <2 counter_offer|counter_offers|counteroffers|counter;
      cooling_off|cooling_period|waiting_period|wait_half_a_year <8 vendors|move|moving|resigns|
        changes|before|hire|between;
      months <5 before <3 moving|hire|hiring|joining|interview <5 vendor|vendors|us|them;
      truce|pact|pause|deal|agreement|understanding|rule|handshake <5 hiring|recruiting|people|
        poach|staff|leads|trainers|swapping;
      if <4 applies|apply <6 us|one_of_us|you|call|sites;
      applied|applies|apply <3 with_us|with_you|with_one|to_us|to_you|at_yours|at_one <6 STAFF|
        list|send|tell|you|we|refuse|call|back|first;
      STAFF <6 applied|applies <3 us|you|one;
      partner_sites|vendor_sites|each_others_sites|your_sites <4 off_limits|off|list|do_not;
      dont_hire|do_not_hire|no_hire|wont_hire|never_hire|not_hire|dont_recruit|not_recruit|
        wont_recruit|not_to_recruit|dont_rehire|not_rehire;
      walkouts|leavers|ghosted|resigns|absconders <8 hire|refuse|list|rehire|interview|wait;
      no_more <3 cold_calls|piracy|pirating|poaching|stealing;
      hands_off|stay_away_from|keep_away_from|stay_off <3 my|our|your|each <4 STAFF;
      not_touching|dont_touch|wont_touch|not_touch <3 our|your|my|yours|ours|theirs|each <3
        STAFF|during;
      holding|keep|hold|call|pull <3 recruiters|headhunters|recruiter <4 back|off|away;
      moving|move|moves|jump|hopping <4 vendors|vendor|another_vendor|between_vendors <6 months|
        year|before|over|same;
      hire_from <2 each|one|us|you|other;
      take|taking|takes|took <3 people|agents|leaders|tls <4 from|coming <5 vendor|site|other|
        partner|you;
      put_a_brake|slow_down|stop|enough <6 my|our <2 bilinguals|leads|trainers|agents|people;
      release_note|green_light|permission|consent <6 former|manager|site|hire|agents;
      pick_up|take <3 agents <5 vendors|vendor;
      check|checks <4 employer|current_employer|previous_employer <8 offer|hire;
      the_same_for_yours|expect_the_same|return_the_favor|return_the_favour|leave_yours_alone|
        wont_touch_yours;
      swapping_people|trading_people|swap_people;
      peace|ceasefire|truce <6 SITE|supervisors|hiring|people|sites;
      sure|nobody|no_one <4 hires|hire|recruits|recruit|rehires <4 STAFF|them|from|leads|off|
        trainers;
    `,
  ],
  [
    'poach.ask',
    'no_poach',
    'block',
    1,
    `
      are|r|is|were|stop|who <4 recruiting|hiring|poaching|fishing|recruit <6 our|my|your|us <4
        site|floor|STAFF|SITE|people;
      RECRUITER <7 our|my|us|your|lobby|call|town|floor|canteen|partner|list;
      your|their|someones|yours|that|somebody <2 RECRUITER;
      STAFF <4 applied|went|walked|moved|left|jumped|gone <4 you|your|us|to_your|over_to_you;
      your|you|of_your <2 people|agents|leads|STAFF <4 applied|joined|applying;
      hired|took|stole|taken|picked_up|grabbed <3 my|our <5 STAFF|class|nesting_class|trainer;
      you_keep|keep|keeps|stop <2 stealing|taking|calling|hiring|poaching|fishing|ringing|
        pirating <3 our|my|in <4 STAFF|pond;
      HIREHARD <4 from <1 us|you|our|one_another|each_other|your|the_others|partners|vendors|
        other_vendors;
      names <6 left_you|left_us|who_left <6 hire|mistake;
      vendors|vendor|neighbours|centre_next_door|next_door <6 call|calls|ring|ringing <5 them|
        my|our|STAFF;
      my|our <2 agents|leads|leaders|people|supervisors|seniors|bilinguals <5 your_hiring|
        your_class|your_current|wear_your|viewing_your;
      do_you_have_our|you_hired_my|you_took_my|you_hired_our|you_took_our;
      taking_each_others|each_others <2 STAFF;
      bring_me|want|send <3 two|your|your_best <2 bilinguals|trainers|leads;
    `,
  ],
  [
    'poach.more',
    'no_poach',
    'block',
    1,
    `
      lost|losing|lose <2 #NUM|leads|agents|people|trainers|supervisors <2 to <4 you|your|yours|
        vendor|next_door|the_new_place|partner|competitor|neighbours;
      pause|truce|ceasefire|stop <4 both_sides|from_both|each_side;
      vendors|vendor|partners|you|others <6 ring|call|message|text|ping <2 them|my|our <6
        launch|time|STAFF;
      STAFF <6 walked|defected|crossed|switched|gone|went <2 to|over <2 you|your|
        the_competition|vendor|next_door;
      sharing|share|swap|exchange <3 names|list|lists <4 leavers|ex_agents|bad_hires|absconders|
        rehire;
    `,
  ],
  [
    'poach.sly',
    'no_poach',
    'hold',
    0,
    `
      cookie_jar|headhunting_season|our_pond|your_pond|my_pond;
      dont_bark_at|eat_at_home <4 your|reminder|please;
      vendor|vendors|partner|partners <4 fishing <4 pond|our;
      trees_have_fruit|mind_the_fence|good_neighbours;
    `,
  ],
  [
    'bids.hard',
    'bids',
    'block',
    1,
    `
      near 7: BIDHARD WE|I;
      near 7: BIDHARD YOU;
      near 7: BIDHARD PEER|ALL;
      near 7: BIDHARD DOBID;
      BIDHARD ?;
      BIDHARD <3 swap|answer|answers|response|this_week|closes|due;
    `,
  ],
  [
    'bids.talk',
    'bids',
    'block',
    1,
    `
      near 6: bid|bids|bidding|tender|tenders|tendering WE|I DOBID;
      near 6: bid|bids|bidding|tender|tenders YOU|ASK ?;
      near 6: bid|bids|bidding|tender|tenders DEALNAME;
      near 6: bid|bids|bidding|tender|tenders|auction|auctions PEER|OURSELVES|ALL;
      tender|bid <2 this_week|together|answer|or_no|or_not|swap|deadline|🙋;
      YOU|we|u <3 bidding|bid|tendering;
      they|client|procurement <3 shortlisted <3 us|you|our;
      who|anyone|someone|we|you|us|i <4 shortlisted|shortlist|made_the_shortlist <4 TAIL|us|and|
        DEALNAME|pitch|compare|BID|of_you|one_other;
      made_the_shortlist|were_shortlisted|got_shortlisted|shortlisted_us|shortlisted_you|
        shortlisted_with;
      YOU|we|u|i <4 going_in|going_for|go_for|go_in|pitching|pitch|going_after|fighting_for|
        sitting_out|sit_out|sit_this_one_out <5 DEALNAME|it|bid|rfp|spring;
      pitch|pitching|pitched|proposal|offer|offered|proposed|promised <6 renewal|expansion|
        procurement|tender|rfp|queue|account|airline|insurance|client_work|claims;
      renewal|expansion|procurement|tender <6 pitch|proposal|offer|proposed|answer|answers|
        questionnaire|answered|bid|pack|fight|invite;
      what|how <5 you|your <3 propose|proposed|answer|put|pitch|proposal|offer|quoted|promise <6
        renewal|client|proposal|answer|rfp|tender|section;
      your_proposal|our_proposal|the_proposal|our_offer|your_offer <6 client|said|say|
        procurement|won|lost|accepted|was|low|high|queue|automation;
      let|leave <2 us|you|them|him|me <2 have|win|take|lead <4 this_one|next|it|that;
      you|we|us|i <2 win|take|have|had <2 this_one|this|the_next|that_one <5 next|we|you|one|
        time;
      whose_turn <5 expansion|account|contract|next|renewal|client|win;
      turn|turns <5 tender|tenders|bid|bids|expansion|win|winning|rfp|contract|renewal;
      take_turns|taking_turns|rotate <8 tender|tenders|bid|bids|rfp|win|expansion|pitch|next;
      your_turn|our_turn|your_dance|your_win <6 barrel|account|client|this_time|tender|next;
      put_in|send|submit|hand_in <4 high|low|higher|polite|losing|fake|looks|unanswered <5
        number|price|bid|one|no|sensible|serious;
      cover_bid|complementary_bid|cover_price|high_number|polite_no|courtesy_bid|phantom_bid;
      none|nobody|all|we <4 respond|responds|answer|answers|submit|submits|bid|bids <5 deadline|
        tender|rfp|procurement|extend;
      procurement <4 ask|asked|sent|invite|invited|mailed|told|tell <3 you|us|me|on|everyone;
      go_in_together|go_together|joint_bid|bid_together|bid_as|partner_up|one_team|joint_offer|
        submit_together|in_together <8 contract|offer|tender|queue|request|DEALNAME|government|
        bid|as_one;
      our_bid|your_bid|the_bid|my_bid|our_tender|your_tender|we_bid|you_bid|bid_went|bid_out;
      lost|won|win|lose <3 pitch|bid|tender|rfp|renewal|deal|contract|account|by_a_dime <6
        at_the_end|because|price|dropped|here|on;
      lost|won|losing|winning <2 that|the|our|your <2 pitch|renewal|deal|tender|account;
      seats|price|ratio|ramp <5 propose|proposal|proposed|offer|your_answer <5 renewal|did|you;
      stay_quiet|step_back|stepping_back|step_aside|stay_out|decline|pass_on|sit_this <6
        airline|bid|tender|rfp|run|DEALNAME;
      you_in|u_in|are_you_in|r_u_in|you_going <4 bid|tender|rfp|on_the;
      invited|invite <6 rfp|tender|auction|bid|us_to|four_of_us;
      how_low <5 win|round|go;
      best_and_final|final_offer|last_offer <6 due|friday|thursday|procurement|by;
      incumbent|retender|re_tender|reverse_auction|sourcing_event;
      company|you|we|everyone <6 going_after|go_after|chasing|hungry_for <3 airline|deal|
        big_one|logo|account|the_big;
      compare <3 our_answers|answers|notes|proposals <6 pitch|go_out|tender|rfp|submit|
        procurement|handing;
      renewal <6 you|u|planning|letting_it_go|let_it_go|let_go|fight|6|under;
      pitching|pitch <2 for <4 DEALNAME;
      overflow|queue|work|lot|piece|expansion|chat|line <2 tender|rfp|bid|bidding;
      going_for <4 DEALNAME;
    `,
  ],
  [
    'bids.more',
    'bids',
    'hold',
    1,
    `
      in_our_proposal|in_the_proposal|our_proposal|your_proposal|their_proposal|put_in_a_bid|
        put_a_bid|our_submission|your_submission;
      we|you|us <3 answer|answers|answering|reply|response|respond <5 collections_work|
        multilingual_request|expansion|procurement|documents|questionnaire|rfp;
      show|compare|swap|share|see <4 answers|proposals|submissions|decks <6 renewal|before|
        handing|expansion|procurement|submit;
      renewal <2 documents|pack|deck|proposal|offer;
      go|goes|going <1 high <6 go|well_go <2 high;
    `,
  ],
  [
    'bids.soft',
    'bids',
    'hold',
    0,
    `
      bid|bids|bidding|tender|tenders|rfp|rfps|rfq;
      near 7: procurement WE|YOU|PEER;
      near 7: pitch|proposal client|renewal|contract|account|expansion;
    `,
  ],
  [
    'bids.sly',
    'bids',
    'hold',
    0,
    `
      pass|passing <1 on <2 this_one|that_one|it <5 you|yours|have;
      you_can_have_it|its_all_yours|all_yours_this_time;
      hungry <3 big_one|logo|deal;
      hat <5 ring <5 procurement|client|mailed;
      cardboard_sword|sharpen_the_pencil|sharpen_our_pencil;
      next_bus|clear_run <6 bid|lets|on;
      turn <3 barrel;
      asked|asking <4 best_and_final;
      procurement <8 running|questions|fight|tuesday;
    `,
  ],
  [
    'allocation.pact',
    'allocation',
    'block',
    1,
    `
      you <1 stay|stick|keep <2 in|to|on|out <8 we|well|us|i <2 stay|stick|keep|take;
      you|u|yall <3 take|keep|have|get|tk|stick|handle <3 MARKET <5 we|us|ours|i|me|well <3
        take|keep|have|get|tk|stick|handle|stay|MARKET;
      we|us|i|well <3 take|keep|tk|keeps|have|want|stick <4 MARKET <8 you|u|yours|they <3 take|
        keep|have|get|tk|stick|can;
      us <2 vo|voice|email <6 you;
      keep|keeps|stick|sticks|stay <3 own|our_own|its_own|your_own <3 territory|language|region|
        lane|queue|side|market|lanes;
      LETS|ALL|we_each|each <5 SPLIT <5 MARKET|volume|work|pie|overflow|SHARE;
      SPLIT|split <3 MARKET <6 already|by|between|among|us|ourselves|state|PEER;
      SPLIT <4 MARKET|SHARE <5 OURSELVES|between_us|among_us|ourselves;
      settle|agree|decide|sort_out <4 among_ourselves|between_ourselves|between_us|who <6 who|
        takes|MARKET|does|serves;
      agree|settle|decide|suggest|discuss <3 who <2 serves|takes|gets|does|keeps|handles;
      stay_out|keep_out|stay_away|hands_off|steer_clear|dont_come <4 SITE|MARKET|our|your|my|
        account|telco|city;
      wont|dont|not|never|no_one|nobody <4 open|chase|chases|compete|go_near|go_after|pitch|
        ask_for|come_near <6 if_you|SITE|MARKET|PEER|your|others;
      SPLIT <1 the|up|our <2 customers|clients|accounts|markets|market|territories|regions;
      we_keep|we_take|we_tk|we_stay|we_get|well_keep <4 MARKET <3 you|u;
      leave|leaving <3 SITE|MARKET <2 to_us|to_you|for_us|alone|to;
      leave_us <4 MARKET|one;
      we_each|each_of_us|each <3 want|get|take|gets <3 sixth|fifth|share|part|#NUM;
      belongs_to_us|is_ours|was_ours|always_ours|that_was_ours|has_been_our|our_house|our_turf
        <8 stay|near|please|MARKET|years|account|north;
      customer|account|client|queue|telco|logo <4 belongs|is_ours;
      in_our_lanes|our_lanes|own_lanes|everybody_eats|everyone_eats|nobody_steps|
        nobody_gets_hurt|step_on_each <8 MARKET|lanes|line|toes|over|we|other;
      sticks|stick|stays|stay <3 MARKET <8 PEER|us|we|our|with;
      MARKET <3 stay|stays|go|goes|belong|belongs <2 with|to <3 us|you|PEER|#CAP|#PARTY|sites|
        the;
      allocation|share|volume <4 drops|falls <4 us <10 others|push_back|all;
      chases|chase|chasing <3 others|each_others|our|your <2 lobs|accounts|clients|MARKET;
      wont_open|not_open|dont_open|nobody_opens|wont_build <4 SITE|within|near|anything;
      nobody|no_one|none <4 take|takes|asks|have|has <3 more <4 share|SHARE|work|than|#PCT;
      keep|hold|leave <2 split <5 was|as|status;
      share_it|sharing_it|split_it <3 equal|equally|among|between|evenly;
      give|gives <3 #PCT|#NUM <4 calls|volume|hours <5 site|vendor|PEER;
      you <1 🇲🇽|🇨🇴;
      market <4 piece|slice|split|divide|among;
      dont|not|never|nobody <2 compete|competing <3 for|on|with|in;
      retention_queue|tech_support|the_queue <4 you_can_have|is_yours;
      you_can_have|you_have|yours_is <3 MARKET;
      we_want|we_take <3 MARKET <4 you_can|you_take|you_get;
    `,
  ],
  [
    'allocation.ask',
    'allocation',
    'hold',
    1,
    `
      each|every|all <3 vendor|vendors|partner|partners|us|site|sites <4 report|reports|publish|
        post|posts|list|lists|share|shares|writes <5 volume|volumes|headcount|seats|calls|
        contacts;
      what|how_much|how_many|which|who|whats|did|does|do <5 you|your|u|yours|yall|gets|has|
        handles|takes|vendor <3 SHARE|WORKLOAD|handle|get|serve <5 SHARE|WORKLOAD|client|now|
        you|nowadays|largest;
      your|our|ur|ours <2 SHARE <5 SHIFTED|client|of|now|change|MOVE|#PCT|this|account|calls|
        drops|quarter|cut;
      our|your <2 share|allocation|slice|market_share|volume_share;
      SHARE <2 quarter|of_the_clients|of_calls|of_the_account|of_wallet <6 you|we|are|us|third;
      which|who|what <3 of_you|you|vendor|else_here|else <4 queue|queues|account|calls|
        works_for|work_for|getting|gets|handles <6 client|now|queue|company|account|today|brand;
      SHIFTED <4 WORKLOAD|volume|SHARE <4 from|away|to <3 us|you|PEER|vendor|SITE|another;
      from_you_to_us|from_us_to_you|away_from_us|came_to_us|went_to_you|off_our_hands|
        to_another_vendor|moved_to_you|going_to_your_site;
      they|client <3 moved|move|shift|shifted|shifting|send|sending|give|gave|promised|took|
        keep_sending <6 WORKLOAD|seats|share|#NUM <6 us|you|your|PEER|SITE|vendor|away;
      we|our <3 lost|lose|got|have|carry|carrying|handle|hover|do|get|want <5 SHARE|
        biggest_slice|volume|#PCT <6 WORKLOAD|you|account|it|them|weekend|frankly;
      we|ours|us <3 #PCT <4 WORKLOAD|volume|it|account|email;
      #PCT <3 calls|chats|volume|contacts|account|share|queue|email <8 you|yours|share|rest|us;
      how_many|how_much <3 calls|contacts|volume|chats|thousand_contacts|thousand <8 you|u|your|
        yours|client;
      which_queues|which_queue|which_lobs|your_queues <4 yours|you|now|are;
      near 6: volume|volumes vendor|partner|you|new_vendor|given client|given|being|getting|
        moved;
      who_else <5 works_for|work_for|serves|has|handles <6 client|company|account|cable|brand;
      asked|ask|asking|want|wants|aiming <4 more_of_the|more_volume|more_share|more_chat|
        bigger_share|whole <4 volume|chat|desk|share|queue|back;
      was_our_account|our_account_for|our_account_before|always_ours;
      are_you|r_u|we_are|were <3 #PCT|percentage <4 volume|now|account;
      percentage|percent <4 are_you|you_at|do_you;
      who_has|who_got|who_gets|who_took|who_handles|which_vendor_handles|who_of_you_got|
        which_of_you_got <4 queue|desk|calls|cals|volume|share|account;
      routing <6 vendor|favours|favors|partner|share;
      forecast <5 contacts|calls|smaller <8 yours|us|for;
      WORKLOAD <6 going|go|moving|moved|shifted <3 to_another|to_a|to_you|to_the <3 vendor|
        partner;
      only_partner|only_vendor|second_to_first|first_in_volume|number_one_in <4 chat|on|volume|
        banking;
      from <1 #NUM <2 calls|contacts|chats <6 to|down;
      rather_have|prefer <3 voice|chat|back_office|email <6 client|from;
      less|les|fewer <2 volume|volum|calls <6 who|you|us|month;
      our_calls|our_cals|our_volume|your_volume|our_queue|your_queue|their_volume <5 SHIFTED|
        moved|you|got|drop|went;
    `,
  ],
  [
    'allocation.more',
    'allocation',
    'hold',
    1,
    `
      near 7: WE slice|share|portion|chunk|percentage queue|volume|volumes|account|work|traffic|
        business;
      near 7: YOU slice|share|portion|chunk|percentage queue|volume|volumes|account|work|
        traffic|business ?;
      SITE|#CAP|#PARTY|we|you <4 get|gets|take|takes|got <1 half|a_quarter|a_third|whats_left|
        the_rest <6 ALL|calls|volume|we|you|SITE|work;
      more_share|bigger_share|less_share|smaller_share|largest_share|biggest_slice|
        points_more_share;
      calls|chats|contacts <2 in_ten|out_of_ten|of_ten|out_of_five <3 land|lands|come|comes|go|
        goes|ours;
      how_much|what_part|what_share|how_many <6 calls|volume|contacts|work|queue|chats <5 you|u|
        yours|yall;
      got|get|gets|getting <2 more|less|most <2 of_the|of <4 calls|volume|work|queue|account;
      we|well|ill|i <2 keep_to|stick_to|stay_with|stay_on <5 queue|queues|region|language|
        airline|hotel|MARKET;
      vendor|site|partner <3 who <4 keeps_it|gets_it|takes_it;
    `,
  ],
  [
    'allocation.soft',
    'allocation',
    'hold',
    0,
    `
      near 7: volume|volumes|allocation|territory|territories|market_share WE|PEER|vendor;
      near 6: queue|queues|account|accounts|region|territory|lob vendor|PEER|your_site|
        your_company|from_us|to_us|to_you|from_you;
      near 7: allocate|allocated|split|divide|carve WORKLOAD|MARKET|volume;
    `,
  ],
  [
    'allocation.sly',
    'allocation',
    'hold',
    0,
    `
      pie <4 cut <8 plate;
      eating_from_our|our_bowl|moved_the_hedge|our_bank|your_bank|each_others_toes;
      stay_in_our_lanes|chocolate_side|enough_for_both <4 everybody|eats|of|voice;
      fish_on <4 bank|ours;
      bark_at_your_client|bark_at_ours;
    `,
  ],
];
