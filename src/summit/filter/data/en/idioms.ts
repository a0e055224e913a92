/**
 * Harmless senses (D1 of ground-rules.md 1.1, list 3.5): the words a pattern meets are read as
 * nothing else. Same notation as the rules.
 */
export const IDIOMS = `
  takes|take|taking <1 a <1 discount|hit;
  personal|my_own <1 sla|price|rate|contract;
  pay|pays|paid|paying|paay|paaay <2 attention|respect|off|forward|homage|tribute|lip_service;
  pay <1 it <1 forward;
  pays_off|paying_off|payday|pay_the_price|pays_the_price|paid_a_heavy_price|paid_in_monday;
  cost|costs|price <2 of <3 skipping|silence|listening|not|bad|rushed|a_bad|rework|success|
    turnover|ignoring|hurry|entry|admission|pelting|leadership;
  cost|costs <4 emotionally|nothing|trust|morale|pizza|an_agent|you_nothing|team_leader|
    ten_minutes|us_trust;
  real|heavy|high|small <1 price|cost <2 of|for;
  price <1 is <2 what;
  worth <4 costs|cost;
  at_what_cost|at_all_costs|cost_us_trust|priceless|too_close_to_cost;
  abandon|abandonment|transfer|hold|contact|answer|adherence|quality|resolution|response|
    attrition|close|completion|conversion|error|callback|absence|retention|participation|open|
    click|success|reply|heart|repeat|exchange|interest|occupancy|defect|accuracy|capture rate|
    rates;
  rate <1 of <2 people|calls|change|resolution|smiles|attrition|absence|return;
  first_rate|at_any_rate|id_rate|rate_that|rate_the|rate_this|what_rates|only_rate|rates_as|
    rate_on_this;
  in_charge|take_charge|took_charge|free_of_charge|took_over_charge|charge_every|charge_your|
    charge_her|charge_his|who_is_in_charge|fee_fi;
  charge <4 phones|headset|headsets|battery|one_job|supervisor|laptop|twice;
  margin|margins|m_a_r_g_i_n <2 of <1 error|the|victory|scorecard|qa;
  margin_for_error|margin_notes|in_the_margin|narrow_margin|by_a_margin|margin_of;
  discount|discounts <2 nothing|what|the|her|his|anything|confuse;
  takes_a_discount|quality <1 takes;
  quote <2 from|of|our_head|unquote|a_customer|me;
  benefit_of_the_doubt|benefits_of|benefit_of|benefit_from|mutual_benefit|health_benefits_of;
  bonus_tip|bonus_question|bonus_round|bonus_points|bonus_they|bonus_is_that;
  raise|raises|raised|raising <3 hand|hands|fingers|voice|bar|issues|issue|morale|question|
    questions|awareness|glass|concern|concerns|hell|spirits|money_for_charity|early|funds;
  increase|increased|increases <2 in|the <2 smiles|number|confidence|huddles|listening|morale;
  merit_badge|merit_badges|earning_the_right|earn_respect|earns_respect|earn_the_right|
    earn_trust|earns_trust|earned_by;
  reward|commission <2 curiosity;
  allowance_for|make_allowances;
  bid <3 farewell|goodbye|adieu|welcome|love|cut|everyones|everyone;
  bidding_farewell|in_a_bid|bid_for_love|biding|as_you_are_bid|forbid|forbidden|a_small_bid|
    in_a_bid_to|bid_the_team;
  tender_moment|tender_spot|legal_tender|tender_age|tender_loving|tender_voice|a_tender;
  pitch <2 contest|day|of_voice|idea|ideas|in|perfect|a_fix;
  agents_pitch|elevator_pitch|pitch_contest|pitch_process|shark_tank;
  proposal|propose|submit|answer <4 leadership_week|joint_video|leaders|toast|challenge|ideas|
    topics|agenda|truce_on_email;
  share|shared <2 of_voice|screen|story|stories|your|a_story|the_same|of_calls_resolved|
    of_calls_solved|out|frustrations;
  share_of_calls|everyones_share|share_your|share_screen|share_the_load|sharing_the_load|
    share_a|share_it_with|share_our|share_my;
  take|grab|have|empty <2 a_seat|seat|chair;
  hot_seat|drivers_seat|back_seat|swap_seats|seat_the|seats_for_dinner|seat_taken;
  capacity <3 for <1 empathy|forgiveness|kindness|listening|patience;
  capacity <1 as|this_week|is_40;
  at_capacity|room_capacity|in_his_capacity|in_her_capacity|emotional_capacity|agents_capacity|
    the_capacity_this;
  new_territory|territory_marking|uncharted_territory;
  social_contract|team_contract|learning_agreement|psychological_contract|team_charter|
    in_terms_of|on_good_terms|terms_of_engagement|the_terms_we_use|in_agreement|long_term|
    short_term|terms_of;
  volume|volumes <3 microphone|mic|speaker|low|up_and_smiles|surges|doubled;
  call_volume|high_volume|coaching_at_volume|handle_volume|volume_peaks;
  split <3 groups|breakout|breakouts|pairs|room|group|by_role|us_by;
  divide|allocate <4 whiteboard|minutes|coaching|time|pairs|parts;
  secret <2 to|of|ingredient|sauce|santa|is_consistency;
  well_kept_secret|no_secrets|keep_a_secret|open_secret|secret_ballot|nothing_secret;
  key <2 to|point|takeaway|message|is_to|learning|to_a|lesson;
  key_is|the_key_to|token_of|as_a_token|dress_code|code_of_conduct|crack|cracked|code_on;
  join_code|unlock_code|area_code|color_code|colour_code|code_name_for_our;
  roadmap <4 leader|supervisor|new|lead|tl;
  strategy <4 mondays|difficult|caller|angry|listening;
  steal|stealing|stole|poach|poaching|pirate <4 idea|ideas|checklist|template|gratitude|pride|
    time|jar|trick|show|your_idea|script_idea;
  poached_eggs|poached_egg|poach_the_quiet|pirate_day|steal_with_pride|no_stealing|
    fishing_for_compliments|fishing_for_account;
  hire|hires|hired|recruit <2 for <1 kindness|attitude|patience;
  strike|striking <3 tone|balance|chord|conversation|a_chord;
  walk_out_on|boycott_the_brand|boycott_brand|threaten_to_boycott|threatening_to_boycott;
  bench <2 outside|of_ready|strength|press;
  silent_treatment|ramp_up_for_a|a_ramp_too|ramp_up_of;
  penalty <3 asking|help|feeling|late|tell|hudle;
  no_penalty|penalty_shootout|nobody_is_penalised|penalizing;
  notice <3 coaching|period_of|periods_of|before_a|change_the|how|that|what;
  thirty_days_notice_before|days_notice_before|minutes_notice;
  renewal_of|renewed_our|renewal_for_me|exit_interview|exit_interviews|exit_talks|exit_talk|
    exit_clause_of;
  address_the|call_me_crazy|blind_spot|number_one_tip|number_one_fans|last_but;
  fine|fines <2 in|by|with|thx|thanks|today;
  offline <1 i_tell|i_tell;
  dead_air|joke_among|was_a_joke|our_old|the_old;
  market_the|job_market|black_market|turn_to|whose_turn_is_it_to|your_turn_to|turn_up|in_turn;
  lane_was|stay_in_your_lane_was;
  compensation_for|best_compensation|compensate_for|demanding_compensation;
  return_on_ten|value_of_a|costume|cost_nothing|costs_nothing|cheap_tricks|expensive_to_ignore|
    expensive_to_rebuild|cheap_to_keep|premium_service|fair_deal;
  bill|mark <1 our|price|the_trainer;
  in_the_loop|close_the_loop|open_floor|opening_question|open_mic|open_door|open_with|
    open_a_dialogue|open_to;
  minimum <2 compliment|one|standard|noise|dose;
  minimum_wage <8 gazette|front_page|congratulating|law|official;
  statutory_minimum|public_union|collective_agreement|official_gazette;
  free_up|freed_up|sharing_economy;
  billing_calls|billing_disputes|billing_questions|billing_queue|billing_disputes|
    charge_dispute|price_change|price_increase_calls|early_termination_fees|termination_fees|
    late_fees|late_payment_fees|salary_advance|password_reset|password_resets|card_numbers|
    account_number_mix;
  attrition|absence|turnover <2 rate;
  in_front_line|front_line|bottom_line|bottom_up|top_down|last_call;
  pay_it|paid_it|for_what_its_worth|worth_more|well_worth;
`;

/**
 * Talk about the rules themselves (D4 of ground-rules.md 1.1): a sentence that meets one of
 * these is not held for the topics it names.
 */
export const TALK = `
  hit_the_brake|pull_the_brake|pulled_the_brake|press_the_brake|pressed_the_brake|felt_uneasy;
  ground_rule|ground_rules|the_rules_say|house_rules|under_the_rules;
  off_the_table|off_limits_here|out_of_bounds|not_on_the_table|out_of_scope;
  do_not|dont|cannot|cant|will_not|must_not|may_not|never|shall_not|not_to|no|avoid|without|
    refrain_from <2 talk|talking|discuss|discussing|mention|mentioning|touch_on|speak <4 PRICE|
    PAY|BID|TERM|CAPACITY|STRATEGY|CONFID|clients|hiring;
  here_for <4 not <3 PRICE|PAY;
  keep|leave|leaving|kept <4 PRICE|PAY|BID|CAPACITY|TERM|names|figures|clients|bids|it|that <3
    out;
  counsel|lawyers|lawyer <4 said|says|say|asked|told|reminded|confirmed|checked;
  ask|asked|asking|ask_our|host_ask|check_with|ask_the <3 counsel|lawyer|lawyers|legal;
  i_object|objects_to|we_object|i_withdraw|withdraw_my|withdrawn|i_rephrase|rephrased|retract;
  sounds_like|looks_like|touch_on|touches_on|going_into|drifting_into|feels_like|too_close_to|
    straying_into|without_going_into <1 pricing|price_talk|prices|rates|pay|wages|salaries|bids|
    bidding|capacity_planning|capacity|contract_terms|no_poach|allocation|strategy|cost|fees|
    hiring|confidential;
  not_asking_about|not_talking_about|without_talking_about|without_mentioning|not_about <3
    PRICE|PAY|BID|TERM|CAPACITY;
  reminder <6 no <1 PRICE|PAY|BID|CAPACITY|TERM|STRATEGY|names|POACH;
  no <1 PRICE <3 no <1 PAY|BID|TERM|CONFID|client_names;
  no <1 PRICE|PAY|BID|names|figures|CONFID <2 please|here|talk|in_here|jokes|allowed;
  please <3 no|nobody|dont|do_not|avoid|without|refrain <1 talk|discuss|mention|post|type|types|
    share|name|names|passwords|PRICE|PAY|BID <1 passwords|names|talk|about|client|figures|
    numbers|here|in_here|PRICE|PAY;
  each_of_us_decides|each_company_decides|every_company_decides|each_decides|decides_alone|
    each_vendor_decides|each_vendor_free|company_decides_for_itself;
  stop_there|should_come_down|promised_not_to_touch|stay_out_of_that|subject_we_cant|
    return_to_coaching;
  nobody|no_one|noone <2 keeps_score|keep_score;
  no <1 rankings|ranking|league_table|league_tables|scores;
  no <1 POACH|BOYCOTT <2 jokes|talk|please|here;
  shouldnt|should_not <1 compare|discuss|talk;
  nothing_on_price|nothing_on_pay|nothing_proprietary|says_nothing|rules_say;
  dont_post|nobody_type|please_never|never_share|not_to_post;
  not_comfortable <3 answering|with|sharing;
  takes_no_part|stopping_this_item|please_do_not_answer|broke_rule|has_been_withdrawn|
    press_distance;
  is_it_ok|is_that_question_okay|is_this_ok|are_we_allowed <8 talk|rules|ask|touch|discuss;
  no_dollar_talk|no_money_talk|talk_rule|competition_law|antitrust|no_talk;
`;

/** Rule talk that only pretends: a sentence that meets one of these is no rule talk. */
export const DEFIANCE = `
  ground_rule|ground_rules|rules|rule|lawyers|counsel <2 aside|apart|be_damned|or_not|whatever;
  forget|ignore|despite|screw|bend|break|breaking|never_mind|skip|regardless_of <3 ground_rules|
    rules|rule|lawyers|counsel;
  i_know|supposed_to|not_allowed <8 but|still|anyway <6 what|how_much|your|our;
`;

/** The caller's world (D3 of ground-rules.md 1.1): what customers ring about. */
export const CALLERS = `
  CALLER;
  callers|customers|people|they|families <4 call|calls|ring|phone|ask|shout|yell|phoning|
    calling;
  calls_about|call_reason|call_type|call_types|reason_they_call|bill_shock|billing_calls|
    retention_desk_script;
  caller_says|customer_says|why_did_you_charge|their_bill|my_bill|explain_my_bill;
  agents|agent <4 explain|read_the_statement|say_sorry|apologise|empathy|refund;
`;

/** Practice talk: coaching, recognition, the day of the summit itself. Drops only soft rules. */
export const PRACTICE = `
  COACH;
  SUMMITTHING;
  empathy|patience|listen|calm;
`;
