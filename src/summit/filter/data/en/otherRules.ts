import type { RuleRow } from '../row.ts';

/** Rules for the nine topics below S4 (ground-rules.md 1.3); notation as in restraintRules.ts. */
export const OTHER_RULES: RuleRow[] = [
  [
    'capacity.figure',
    'capacity',
    'hold',
    1,
    `
      near 6: WE #BIG seats|fte|ftes|stations|agents|heads|hires|trained|people_on_the_bench|
        headcount|idle;
      near 6: #BIG idle|bench|spare|empty|dark|unused WE|STAFF|seats;
      near 5: #BIG OPEN STAFF|seats|fte|stations;
      OPEN <4 #BIG <4 seats|STAFF|stations|fte|heads|💺|classes;
      #BIG <3 seats|fte|💺|stations|heads|agents <6 open|opening|idle|empty|dark|next|by|in|
        closing|SITE|before;
      #PCT <3 utilisation|utilization|occupancy|seat|empty;
      near 6: utilisation|occupancy #PCT WE;
      #NUM <2 fte|ftes|hires|seats <3 in|by|before|by_december;
      lay_off|laying_off|layoff|let_go|hiring|take_in <3 like <2 #NUM;
      #BIG <4 folks|people|trained|agents <4 idle|bench|sitting|doing_nothing;
      fcst|forecast|staffing <6 #NUM;
      #NUM new_hire_classes;
    `,
  ],
  [
    'capacity.ask',
    'capacity',
    'hold',
    1,
    `
      how_many|how_much|hw_mny|what|whats <3 seats|agents|heads|headcount|hires|fte|stations|
        flex|slack|headroom|capacity|leaders|utilisation|trainers <6 you|your|u|everyone|each|
        have|in|open|run|partner|vendor|yours;
      near 7: CAPHARD YOU|PEER;
      near 6: CAPHARD WE;
      CAPHARD ?;
      are|r <2 you|u|guys|yall <5 ramping|hiring|recruiting|expanding|opening|closing|
        downsizing|still_recruiting|frozen <4 up|down|or|in|like|site|more|sites|new|a_new|the|
        SITE|FUTURE;
      you|your|u <5 OPEN|opening|opens <5 SITE|seats|building|floor|new;
      when <5 your <4 building|site|floor|center|centre|ramp <3 open|opens|close|start;
      do_you|have_you|any|got <4 capacity|slack|headroom|spare|empty_seats|flex;
      your|what_is_your <2 ramp|ramp_plan|headcount|bench|hiring|staffing|capacity|seat_count|
        class_size|utilisation;
      seat_count|seats_per_site|headcount_plan|seat_counts|seats_by_site;
      near 6: headcount|seats|utilisation|bench each|vendor|partner|site|everyone|who;
      nights|weekends|site|floor <3 full <5 slack|or;
      hiring_class|hiring_classes|class_size|hire_classes <8 month|you|your|programme|september|
        june|normal;
    `,
  ],
  [
    'capacity.plan',
    'capacity',
    'hold',
    1,
    `
      we|our|my_company|our_company|were|i|well|company <5 OPEN <5 SITE|seats|fte|floor|
        building|shop <8 FUTURE;
      we|were|our|well|us <4 OPEN|closing|clos|shut|opening <4 second|third|new|another|the|our|
        manilla|a <3 SITE;
      our|my <3 SITE|building|site|floor <2 is_closing|closing|closes|opens|goes_live|shuts|
        expands;
      FUTURE <4 WE|our|were <4 OPEN <6 SITE|seats|people|hours;
      hiring|hire|headcount <2 frozen|freeze|froze;
      froze|freeze|freezing <2 hiring|headcount|classes;
      our|the|we|ours <4 bench <6 people|idle|agents|heads|is|warm|sitting|one;
      empty|dark|unused|idle <3 seats|chairs|rows|floor|building|stations <6 WE|SITE|at|in|
        everywhere;
      SITE <6 leased|empty|overbuilt|dark|idle;
      we|i <4 cut|cutting|trim|shut <3 saturday|sunday|weekend|night|overtime <2 hours|shift|
        shifts|at;
      ramp <3 for_us|plan|is <4 SITE;
      FUTURE <4 ramp <4 us|SITE;
      give_up|giving_up|giving_back|give_back <4 site|floor|building|buildings;
      expand|expanding|expansion <4 SITE|plans|sites <6 FUTURE|we|were|include|two|next;
      were_expanding|we_expand|building_a_new|opening_a_second|opening_a_new|new_site;
      is_closing|is_shutting|shutting_its|closing_its|shutting_down <4 SITE|floor|the|site;
      mxd_out|maxed_out|fully_booked|short_of_heads <4 SITE|seats;
      adding|add|adds|hiring|hire <3 #NUM <4 waves|before|peak|agents|STAFF|january;
      double <3 SITE|chat_team|team|seats;
      lay_off|laying_off|layoffs|redundancies <6 people|SITE|we|agents;
    `,
  ],
  [
    'capacity.concert',
    'capacity',
    'block',
    1,
    `
      ALL|NOBODY <4 OPEN|adds|opens|freeze|limit|trim|stop|keep|brings|over_hire|over_hiring|
        close|hire <5 seats|classes|capacity|hours|shift|shifts|sundays|sunday|hiring|headcount|
        overtime|SITE|night|stations|people|one_class;
      near 6: OURSELVES|ALL seats|hours|capacity|hiring_classes|headcount|overtime|classes|
        shifts|stations freeze|trim|limit|cut|add|adds|fewer|cap|keep|over_hiring|closing|opens;
      we_should_each|each_of_us|all_of_us|none_of_us <4 OPEN|trim|limit|opens <4 hours|seats|
        shifts|sunday|weekend;
      overtime|hours|classes|shifts <4 limited|capped|switched_off|same_number|at_every_vendor
        <6 ALL|vendor|per|same|until;
      dont_fill|do_not_fill|not_fill|backlog_reqs <6 any_of_you|none|reqs|all;
      so_we_dont_all|shared_calendar <8 train|month|hire;
      take_feb|take_march|take_april|you_take_feb;
      decline|declining|refuse <3 weekend|sunday|overtime <2 hours|shifts <4 ALL|us;
      trim <5 hours|seats <4 together|accordingly|ALL;
      limit|restrict|hold_back <3 our_capacity|capacity|supply|output;
    `,
  ],
  [
    'capacity.soft',
    'capacity',
    'hold',
    0,
    `
      near 8: capacity|headcount|seats|bench|utilisation|utilization|ramp|staffing|fte|hiring
        FUTURE;
      near 8: capacity|headcount|seats|bench|utilisation|utilization|ramp|staffing|fte|hiring
        PEER|YOU;
    `,
  ],
  [
    'boycott.hard',
    'boycott',
    'hold',
    1,
    `
      BOYCOTT <8 TARGET|us|client|supplier|OURSELVES|ALL;
      ALL|LETS|PEER|all_six <5 BOYCOTT;
      blacklist|boycott <2 that|the|them|him|those|this|new|client <3 TARGET|consultant|
        recruiter|tool|dialer|agency|app|scheduling|recording;
      blacklist_them|boycott_it|boycott_them|shut_out|freeze_them_out|frozen_out|kick_out|
        keep_them_out|kick_them_out;
      slow_walk|going_slow|go_slow_on|synchronised_slowness|in_protest|collective_silence|
        collective_pushback|joint_letter|joint_statement|collective_letter;
      stop|not|nobody|dont|never|none <4 buy_from|buying_from|doing_business|do_business|
        working_with|work_with|works_with|sell_to|selling_to <6 TARGET|them|that;
      cut_off|cutting_off|drop|dump <4 supplier|agency|provider|carrier|recruiter|
        training_provider|consultant;
      force <4 supplier|them|client|vendor <4 out|market|drop|give_in|accept;
      shouldnt_get|should_not_get|no <3 referrals|referral;
      should_not|shouldnt|not <3 be_in_this_room|be_invited|speaking_slot|get_referrals;
      which|what <4 supplier|suppliers|vendor <5 drop|avoid|boycott;
      by_invitation_only|lose_their_speaking|should_feel_it|teach_the_client|
        teach_them_a_lesson;
    `,
  ],
  [
    'boycott.concert',
    'boycott',
    'block',
    1,
    `
      tell|tells|telling <3 client|procurement|them|supplier <5 OURSELVES|NOBODY;
      keep|kick|shut|lock|freeze|leave <4 newcomer|new_guys|newcomers|small_vendor|
        small_vendors|them|vendor|vendors|low_ballers <5 out|outside|home;
      ALL|OURSELVES|NOBODY|should_all|we_all <4 refuse|reject|decline|turn_down|boycott|say_no|
        walk_out|threaten|pull_out|stop_using|drop|dump|switch|quit <5 TARGET;
      OURSELVES|NOBODY|all_vendors|we_all <4 sign|accept|accepts|signs|renew|use|work_with|
        works_with|sell_to|take|takes|ignore|answer|stop|leave <5 TARGET;
      if_all|if_we_all|if_everybody|if_none_of_us <6 REFUSE;
      OURSELVES <4 refuse|reject|decline|renew|sign|signs|boycott|drop|switch|walk_out|accept|
        accepts|pilot|say_no|stop|slow_walk|respond;
      nobody|no_one|none|dont|none_of_us <4 sign|signs|sgn|accept|accepts|renew|renews|
        work_with|works_with|sell_to|answer|answers|lends|takes <6 TARGET|overflow|it|with|less|
        until|new;
      refuse|reject|drop|decline|boycott|turn_down <7 together|OURSELVES|all_of_us|jointly|as_vendors|
        same_week|same_day|all_six|everyone|togeter|ok;
      jointly|together|collectively|as_a_group|one_voice|same_line <4 refuse|reject|turn_down|
        force|tell|threaten|drop|stop|decline <5 TARGET|them|client|new|job;
      one|joint|common|shared <2 letter|position|statement|answer|front <6 client|procurement|
        vendors|partners|OURSELVES|sla;
      letter|ltr|mail <6 client|procurement|ceo <8 ALL|sign|six|joint|fees;
      six_signatures|all_sign|everyone_signs|who_signs|no_one_caves|nobody_caves|no_vendor_goes;
      threaten|warn|tell <6 leave|leaving|switch|walk|drop|quit <6 unless|if|until|lines|fixed;
      they|client <4 have_to_drop|has_to_drop|will_have_to|have_to_fix|have_to_give|
        have_to_take|to_give_in|take_it_out;
      send|sends|sending <2 no_one|nobody|none <3 to;
      all_say_no|say_no_to|says_no_to|says_no <6 all|they|platform|vendors|partners|together|
        rule;
      until|unless|till <3 they|he|client|supplier <4 cut|drop|fix|pay|listen|soften|change|
        soften|lower|pick_up|give <8 ALL|nobody|deal|fee|us;
      ALL|nobody|everyone <6 until|unless|till <4 they|client|the_fee|supplier <3 cut|drop|fix|
        pay|listen|soften|give|fixed|goes;
      walk_out|walk <2 all|together;
      whole_room|all_six_of_us <4 until|drop|refuse;
      we_refuse|we_reject <6 do_you_too|you_too|join_us|all;
      would_you|who|anyone|join_us|you_join <4 join|joins|refuse|skip|willing|in <5 protest|
        cutting_off|tool|qbr|slow|us;
      everyone|all|nobody <3 parks|parks_the|slow_walk|stalls|skips <4 tool|pilot|survey;
      hold|keep <2 back <4 trainers|volunteers|from <6 until|launch|pilot|ALL;
      stop <3 sending|sharing <4 supervisors|anything <6 all_of_us|with;
    `,
  ],
  [
    'strategy.concert',
    'strategy',
    'block',
    1,
    `
      ALL|NOBODY|OURSELVES <6 wait|hold|sit_on|delay|turn_on|turn|go_first|goes_first|brings|
        launch|launches|automate|pilot|slow|postpone <5 STRATEGY|automation|app|tool;
      wait|sit|hold|hold_off|delay <4 STRATEGY|automation|agent_assist|bots|genai <8 ALL|until|
        till|partners|partner|deal;
      no_vendor|no_partner|nobody|none_of_us <4 goes_first|first <4 STRATEGY|with;
      ALL|as_one_group <5 tell <4 client <6 STRATEGY|technology|not_ready;
      everyone|all <3 sit_on|wait_on|hold <3 STRATEGY;
    `,
  ],
  [
    'strategy.plan',
    'strategy',
    'hold',
    1,
    `
      we|our|were|my_company|our_company|our_ceo|our_board|well|company|i|us <5 STRATEGY <8
        FUTURE;
      FUTURE <4 WE|were|well|our <6 STRATEGY;
      we|were|our_ceo|company|our_board|us|we_r <5 launch|launching|buying|acquiring|acquire|
        selling|sell|leave|leaving|exit|exiting|enter|entering|invest|investing|merge|merging|
        stop|dropping|replace|automate|moving|get_out_of|target <5 STRATEGY|SITE|business|
        market|vertical|shop|company|arm|voice|channel|country|outbound|fintech|retail|banking;
      our_company|the_company|company|we <2 is|are <2 for_sale|being_sold|being_bought|selling|
        merging;
      our|the <2 board|ceo|owners|investors|bankers <4 approved|wants|decided|signed|plan|deck|
        plans|is;
      announce|announcing|announcement|youll_read <5 FUTURE|us_soon|country|deal|spring|
        then_public|new_delivery|about_us;
      STRATHARD <6 WE|SITE|FUTURE;
      WE <4 STRATHARD;
      somebody|someone|bigger <4 buying_us|is_buying|bought_us;
      we_plan|were_planning|were_thinking|thinking_about|we_are_about|were_about|were_going <6
        STRATEGY|nearshore|leave|launch|buy|SITE|exit;
      go_live|goes_live|going_live|live_with <5 voicebot|bot|bots|SITE|software|ai|auto_qa <6
        FUTURE|we|us;
      FUTURE <6 go_live|goes_live|going_live <4 with <4 STRATEGY;
      exit <2 from <2 SITE|voice|market|travel;
      STRATEGY <5 FUTURE <6 not_public|public|mum|confidential|quiet|excited|knows;
      merger_coming|private_equity|going_public|signing_the_lease|papers_get_signed|third_hub;
      half|third|#PCT <6 without_a_human|automated|bots|home_agents|by_bots|voice_seats;
      automate|automating <6 voice|seats|calls|by|half;
      are_moving|were_moving|moving <3 half|whole|all <5 home_agents|SITE|offshore|nearshore|
        spanish;
      moves|moving|move <4 lob|work <4 from <6 SITE|to;
      stop|stopping|drop|dropping <3 voice|email|waha|chat <6 by|as|channel|completely|FUTURE;
      we_leave|we_exit|were_leaving|we_are_leaving <4 vertical|market|business|SITE|travel|
        outbound;
      egypt_yes|south_africa_no|next_country|new_delivery_country;
      target|targeting|going_after <3 fintech|healthcare|banking|insurers|SITE <6 we|next|why;
      our|we|own <4 product|academy_brand|platform|brand|tool <4 comes_out|launches|launch|
        goes_live|to_sell;
      all_in_on|bet_on|number_one_in <3 software|ai|banking|bots;
    `,
  ],
  [
    'strategy.ask',
    'strategy',
    'hold',
    1,
    `
      YOU|yall|company|r_u|are_you|gys <5 buying|buy|investing|invest|launching|launch|
        going_after|build|building|acquire|planning|entering|leaving|position|going_into|
        going_for|turning|automating|bot_first|going_bot|gng|doing <5 STRATEGY|healthcare|
        player|SITE|bot|fintech|year|content|next|in_house;
      your|ur|what|which <4 roadmap|strategy|investing_in|acquisitions|next_country|automation|
        product_roadmap|analytics_platform <6 ASK|for|you|next|ai|question|on|year|your;
      your|their|company <2 roadmap|strategy|plans <5 for|ai|bots|automation|next ?;
      is|are|when|will|do <4 company|companies|you|your|most|outsourcers <6 STRATEGY ?;
      roadmap_question|ai_roadmap|product_roadmap;
      where|what <6 business_is_heading|companies_planning|planning_to_put <6 next|years|
        automation;
      going_after|entering <2 healthcare|banking|fintech|retail|government|insurance ?;
      anyone|anybody|who <4 plans|planning <4 there|SITE|nearshore|bots;
      what_month|when <6 voice_bots|bots|voicebots|go_live <5 live|go|launch;
      what_will_you_do|how_will_you|how_are_you_going <6 position|outcome|bots|pushes;
    `,
  ],
  [
    'strategy.soft',
    'strategy',
    'hold',
    0,
    `
      near 8: automation|bots|bot|genai|ai|acquisition|merger|launch|expansion|nearshore WE|PEER
        FUTURE;
    `,
  ],
  [
    'strategy.sly',
    'strategy',
    'hold',
    0,
    `
      by_summer|by_spring|by_fall <4 speaking_one_more|one_more_country|one_more_language;
      island_is_calling|read_about_us|watch_our_announcement;
      told|keep <4 quiet|nobody_knows|knows_yet <6 until|exit|works_council|yet;
      nobody|peple|floor|agents|people <3 knows|know|been_told|dont_no <3 yet;
    `,
  ],
  [
    'proprietary.hand',
    'proprietary',
    'block',
    1,
    `
      forward|forwarding|paste|pasting|upload|uploading|attached|attaching|sending|dropping|
        link_to|photo_of|screenshot_of|drop <4 OWNED|unreleased|confidential|internal <4 DOC;
      forward|paste|upload|attach|leaked|drop <3 unreleased|confidential|annex|sow|contract|
        playbook|product_sheet;
      annex|sow|msa|contract <7 paste|upload|forward|attach|attached;
      confidential|nda|confidensial <6 attached|attachment|dropping|drop|send|downloads|forward|
        pdf|copy;
    `,
  ],
  [
    'proprietary.doc',
    'proprietary',
    'hold',
    1,
    `
      CONFID <6 DOC;
      DOC <6 CONFID;
      HAND <4 OWNED <3 unreleased|confidential|internal|proprietary|DOC|qa|legal <2 DOC;
      HAND <3 clients|their|other|banks|airlines|suppliers|vendors|employer|bank|airline <4 DOC;
      i_can|ill|i_could|i_would|let_me|happy_to|uploading|attached|posting|pasting|dropping|
        sending|forwarding|here_is|heres|here <5 OWNED <4 DOC;
      i_can|ill|let_me <2 HAND <4 quality_model|model|script|routing|weights|algorithm|playbook|
        annex|sow|framework|client|formula|export|file;
      ill_paste|let_me_paste|can_forward|can_email_you|send_it_as|as_attachment|as_atachment|
        drop_it_here|link_to_our|leaked_copy|leaked_deck;
      send|share|show|forward|see|read <4 me|us|your|somebody|could|i <4 DOC <6 clients|account|
        insurance|airline|bank|client|utilities;
      can|could|somebody|anyone|does <4 send|see|show|share|have <4 your|the|me|qa|real <5 deck|
        form|scorecard|playbook|script|prompt|process_map|knowledge_base|scoring_model|
        algorithm|trade_secrets|model|formula|dashboard;
      what <3 prompt|features|weights|algorithm <4 you|your;
      📎 <4 clients|client|playbook;
      all_our|our <2 call_scripts|scripts|playbooks <6 shared|folder|one;
      routing_logic|routing_algorithm|scoring_model|coaching_algorithm|secret_algorithm|
        our_algorithm <6 scores|matches|weights|callers|show|i|is|you;
      sow|annex|msa <4 page|so_you_see|lists|uploading;
    `,
  ],
  [
    'proprietary.confid',
    'proprietary',
    'hold',
    1,
    `
      under <2 nda|embargo;
      not_public|not_yet_public|isnt_public|not_announced|nda|unreleased|trade_secrets|
        internal_only|marked_internal|before_release <8 WE|client|deal|but|i|they|launch|we;
      this_is_confidential|confidential_but|is_confidential|strictly_confidential|confidensial|
        confidential_deck|confidential_memo;
      dont_repeat|dont_tell|nobody_repeat|keep_this|keep_it <4 between_us|this|them_i|quiet|
        in_here|anyone|to_the_client;
      our_other|other|another|second <1 client|clients|account|telco|telecom|bank|
        customer_of_ours|telecom_account <8 WE|they|has|we|run|who|in|from|deck|playbook|moves|
        moving|that;
      who_else_do_you|what_other_clients|which_other_clients|which_clients|which_brands <5
        work_for|guys|you|do;
      we_serve|we_work_for|we_won|just_won|we_signed|signed_a_deal|we_lost <4 #CAP|airline|bank|
        hospital|account|big|health|retailer;
      client|their|bank|brand|supplier|they <4 unreleased|launches|raises|will_change|
        will_replace|will_sunset|change_its|delayed|replaced|new_loyalty|new_handset|
        plan_to_merge|sunset <8 FUTURE|public|know|yet|told;
      project|codename <1 #CAP <6 live|delayed|launch|goes|is|for|again;
      codename <6 you|we|platform|watch|client;
      client_told|bank_told|they_told_us|told_us <3 last_week|under|us <6 FUTURE|app|replaced|
        not;
      playbook|script|manual <5 says|said|offer <6 tell|said_so|b;
      clients <2 internal|unreleased|churn|legal_memo|crisis|new <4 DOC|forecast|survey|
        dashboard|loyalty|tier|phone;
      leaked|stolen|smuggled|photographed <4 DOC|deck|copy|roadmap|memo;
      former_employer|previous_employer|when_i_was_at <8 DOC|framework|took;
      ceo_is_resigning|security_incident|data_breach|not_public_yet;
      financial_results|internal_results|client_say_about_us|patented|patent_pending;
      what <3 client <3 say|tell <3 us|you <5 review|qbr|business_review;
      off_the_record|between_us|keep_this <5 client|they|our|ceo|company|plan;
      never_got_this|officially_not_allowed|little_bird|rd_lead_would_kill|hate_when_we_name|
        told_me_not_to;
      supplier|startup|vendor <6 beta|nda <6 quiet|under|name|listens|access|prompts;
      cant_name|wont_name|not_name <3 brand|client|them <8 but|you;
      a_certain|the_one <3 company|logo|brand|parcel|orange <6 taught|trucks|logo|forbids;
      sunset|replace <4 router|app|platform|crm <6 not_announced|june|FUTURE;
      change|changes|changing <2 its|the|their <2 crm|platform|app <4 FUTURE;
    `,
  ],
  [
    'proprietary.soft',
    'proprietary',
    'hold',
    0,
    `
      near 8: confidential|nda|proprietary|unreleased|leaked|embargo|codename|internal|secret|
        patented WE|client|I|they;
      near 6: clients|client DOC HAND;
    `,
  ],
  [
    'proprietary.nudge',
    'proprietary',
    'nudge',
    1,
    `
      shouldnt|should_not|probably_shouldnt|not_supposed_to|not_allowed_to <3 share|say|tell|
        open;
      copy_of|have_a_copy <4 script|playbook;
    `,
  ],
  [
    'secrets.value',
    'secrets',
    'block',
    2,
    `
      SECRETNAME|SECRETHARD <5 #SECRET;
      #SECRET <4 SECRETHARD;
      password|passwords|passcode|passphrase|pw <3 is|was|still|for <3 #CAP|#SECRET|#DIGITS;
      pin|door_code|passcode|badge|access_code|acces_cod|one_time_code|time_code|code|
        meeting_id|otp <5 is|for|of|came|was|floor <4 #NUM|#DIGITS|double|NUMWORD;
      my|badge|facilitator|admin|the|door <1 pin|badge|code|passcode <3 #DIGITS|#NUM;
      pin|badge|passcode|code|otp <2 #DIGITS;
      key|wifi|wi_fi|pass|password|login <2 is|for <5 #SECRET;
      wifi|wi_fi <8 #SECRET|key_is|pass;
      user|username|admin|login|svc_ops|sup <3 pass|#SECRET|then|pw;
      password_is|password_for|passwd|default_password|shared_password|master_password|my_login|
        pass_is|key_is_under|maiden_name|security_question_answer|security_answer;
      session_cookie|recovery_answers|api_key|api_token|conn_string|guest_token|vpn_profile;
      join|open|enter|log_in|gets_you|get_in <5 with <3 code|pin|badge|my|our_guest <4 #DIGITS|
        #SECRET|#NUM|account;
      admin <2 #SECRET;
      #SECRET <3 gets_you|opens|into|works;
      override <6 is|sup|then;
      same_word|same_four_digits|under_the_usual_mat;
    `,
  ],
  [
    'secrets.ask',
    'secrets',
    'block',
    1,
    `
      lend|give|send|share|use|borrow|whats|what_is|what|which|tell|paste|post|need|show <4
        SECRETHARD;
      SECRETHARD <4 lend|works|anyone|please|borrow;
      borrow <2 my|a <2 badge|login;
      badge <3 opens|for;
      test_card|admin_user|admin_account|sup_override <6 works|use|you;
      password ?;
    `,
  ],
  [
    'contract.hard',
    'contract_terms',
    'hold',
    1,
    `
      near 8: TERMHARD WE;
      near 8: TERMHARD YOU;
      near 8: TERMHARD PEER;
      TERMHARD ?;
      near 8: TERMHARD #NUM;
      near 8: TERMHARD they|client|them|procurement;
    `,
  ],
  [
    'contract.terms',
    'contract_terms',
    'hold',
    1,
    `
      near 6: TERM your|ur|yours|you|u ASK ?;
      near 4: TERM our|ours|we|us #NUM;
      near 4: TERM our|ours #PCT;
      our|your|ur|yours <2 contract|sla|msa|sow|agreement|penalty|penalties|annex|clause|
        contrac|deal|lds|paper <6 DOCK|ends|is|has|says|makes|with|end|TAIL|starts|#PCT|to|at|
        date|in;
      you|they|client|them <4 DOCK <4 us|you|TERM|invoice|points|penalty|renewal|outages|
        credits|half;
      they|client|we|you <3 dock|fine|fined|waived|waive|terminate|suspended|deduct|pay_back|
        holding_back|hold_back <5 us|you|penalty|penalties|points|#NUM|#PCT|fees|notice;
      how_many|how_long|when <4 years|contract|term|days|client <6 sign|signed|end|ends|
        contractually|tell_you;
      exclusive|exclusivity <4 agreement|until|contract|for;
      agreement|contract <3 exclusive|exclusivity;
      renewed|renewal <3 us|is|for <4 years|three|two|plus;
      your_bonus|our_bonus|bonus|malus|bonus_pot|incentive <6 tied|csat|client|target|gates|
        points|scorecard|satisfaction|handle_time|capped|threshold|surveys;
      bonus <5 from <2 the_client|client|them;
      scorecard|scorecards|measures|weights|weight <5 annex|weight|weights|measured|compare|
        #NUM|heavy|our|your;
      #DEC|#PCT|#NUM <4 off_the_invoice|of_the_invoice|of_invoice|of_our_invoice;
      #NUM <2 day|days <2 exit|notice|termination <4 clause|on|no;
      days_notice|weeks_notice|months_notice|weeks_of_notice|two_weeks_notice <6 contract|us|
        terminate|client|in|annex;
      terminate|terminates|leave <3 us|you <5 notice|days;
      clause|clauses|annex|liability|penalty|penalties|earn_back|malus|sla <5 they|client|us|
        our|we|you|yours|same|attrition|until|SLA;
      did_you|have_you|you|anyone <3 sign|signed|negotiate <4 new|msa|sow|contract|annex|TERM;
      who <2 carries|pays <4 liability|losses|fraud;
      negotiated|negotiate <5 out_of|clause|paragraph|away|change;
      exclude|excluded <4 outages|downtime <5 sla;
      invoice <6 if_we_miss|if_asa|miss|below|under <6 service|fcr|TAIL;
      compare|list|see <5 penalties|scorecards|contracts|slas|sows|each_others_version|annexes;
      payment_days|net_30|net_60|net_90|payment_terms;
      contract <4 ends|end|expires|expire|renew|renewal|date;
      key_person|named_key|approve_every|ratio_in_writing|by_annex|in_the_annex|in_writing;
      notice_period <6 #NUM|side|days;
      penalty|penalties <5 attrition|agent|abandoned|service_level|quality|adherence|sla|asa;
      📉 <4 invoice|#PCT;
    `,
  ],
  [
    'contract.concert',
    'contract_terms',
    'block',
    1,
    `
      ALL|OURSELVES|NOBODY <5 refuse|reject|decline|drop|sign|signs|accept|accepts|reject|
        answer|ask_for|give <7 TERM|clause|penalty|sla|liability|earn_back|forecast_lock|
        termination;
      same_wording|common_position|none_signs|nobody_signs|no_one_accepts|none_accepts;
      hold_the_line <4 TERM|termination|clause|liability;
      TERM <6 OURSELVES|agree|agreed|deal|same;
    `,
  ],
  [
    'contract.soft',
    'contract_terms',
    'hold',
    0,
    `
      near 9: contract|contracts|clause|clauses|penalty|penalties|sla|msa|sow|liability|
        termination WE|PEER;
      near 9: contract|contracts|clause|clauses|penalty|penalties|sla|msa|sow|liability|
        termination YOU ?;
    `,
  ],
  [
    'contract.nudge',
    'contract_terms',
    'nudge',
    0,
    `
      the_contract|our_contract|contract <4 makes|hard|coaching|does;
      usual_term|normal_term <5 contract;
      clients <4 fine <4 for;
    `,
  ],
  [
    'person.number',
    'personal_data',
    'block',
    3,
    `
      #PAN;
      #GOVID;
    `,
  ],
  [
    'person.contact',
    'personal_data',
    'hold',
    2,
    `
      #PHONE;
      #EMAIL;
      her|his|home|customers|agents|their|my <2 home_address|address <4 is|was|and|at|2;
      lives_at|lives_in <5 #NUM|#CAP;
    `,
  ],
  [
    'person.id',
    'personal_data',
    'block',
    2,
    `
      ssn|social_security|passport_number|passport|national_id|id_number|i_d_number|
        government_id|tax_id|drvers_license|sss_number|bank_account <5 is|was|ends|number|
        in_the|keeps|scan|#DIGITS;
      her|his|their|my|the|customers|trainers <3 ssn|passport|passport_scan|national_id|
        id_number|i_d_number;
      card|c4rd <3 is|was|number <4 #DIGITS;
      card_number <6 #DIGITS|#NUM;
      account|acct <3 #DIGITS|#NUM;
    `,
  ],
  [
    'person.health',
    'personal_data',
    'block',
    2,
    `
      near 12: #NAME HEALTH;
      HEALTH <8 #NAME|#CAP;
      #CAP|#NAME <10 HEALTH;
      near 8: AGENT HEALTH SHEHE;
      agent|tl|girl|lady|one_of_my_tls|one_of_our_agents|supervisor|trainer <6 HEALTH;
      SHEHE <5 HEALTH;
      my_people|my_agents|of_mine <8 HEALTH;
      names <8 HEALTH|medical_leave|sick_leave;
      medical_leave|sick_leave <6 names;
      hr_file <6 HEALTH|says;
    `,
  ],
  [
    'person.fact',
    'personal_data',
    'hold',
    2,
    `
      near 12: #NAME HRFACT;
      near 8: #NAME agent|employee|supervisor|night_team|trainer|customer|caller|badge STAFF|
        account|mobile|left|applied|SHEHE;
      fired|dismissed|let_go|we_let <3 #CAP|#NAME;
      took_on|what_happened_with|heard_about <3 #NAME;
      #NAME <4 from <2 account;
      names_and_reasons|names_and_reason|name_and_reason|with_all_names|with_names|all_names|
        you_can_see_names|names_since;
      list <6 leavers|people_who_left|last_months_leavers <8 names|reason|reasons|share;
      attendance_sheet|employee_numbers|hr_file|leaver_list|performance_review <8 names|upload|
        posting|of|numbers|with|#NAME;
      customer|caller|callers|customers <4 name|called <3 was|is|#NAME <4 #CAP|#NAME|account;
      listen|recording|play <6 customer|caller|mrs|her|SHEHE <6 address|street|name|gives;
      the|this <2 recording <6 customer|mrs|she|gives|#CAP|with;
      give_me_the_names|names_of_your|phone_of_that_agent|cv_of <6 agents|agent|candidate;
      cv|resume <3 of <4 candidate|agent|tl;
      ip_address|date_of_birth <4 was|is|#NUM;
      born <3 #NUM;
      divorce|rehab|affair <6 SHEHE|husband|#CAP|and;
      SHEHE|in_my_team|agent <5 divorce|rehab;
      personal_gmails|personal_emails|their_mobile_numbers|emails_of_all;
      customers_home|customer_home|home_address <4 and|phone;
      badge|employee <1 #DIGITS;
      recorded <4 she_doesnt|doesnt_know;
      camera_clip|voice_you_hear <4 of|is <3 #CAP;
      customer_wrote|her_name_is|his_name_is|full_name_is <6 #NAME;
    `,
  ],
  [
    'conduct.rank',
    'disparagement',
    'hold',
    1,
    `
      ranking|rankings|rank|league_table|comparison <3 vendors|partners|sites|companies|vendor;
      publish|post|show|display|list <5 ranking|rankings|league_table|scores_by|scores_per|
        satisfaction_scores;
      vendor|#PARTY|PEER|#CAP|site|they|company <4 is|was|are|got|at|scores <4 bottom|last|
        dead_last|worst|lowest|number_five|weakest|out <6 METRIC|ranking|class|group|scorecard|
        again|client|csat|in;
      #CAP|#PARTY|vendor <2 METRIC <3 is|worst|lowest|at|#NUM;
      #CAP|#PARTY|vendor <2 lowest|worst|dead_last|last <3 METRIC|in;
      #CAP|#PARTY <3 🗑;
      league_table|league_tables|leaderboard <8 PEER|see|partners|six|vendor|each|who|us|put|
        all;
      who|which|whats <4 best|worst|highest|leading|lowest|weakest|number_one <4 METRIC|vendor|
        six|us|partner|ranking|presentation;
      which|who <2 vendor|partner|of_us|site <4 worst|weakest|best|failed;
      by_company|by_vendor|per_vendor|per_company|each_vendors|everyones_qa <5 METRIC|so|votes|
        show|who|attrition|score|on;
      votes|show|ideas|attrition|scores|count <3 by_company|by_vendor|per_vendor|so_far;
      client|host|they <3 told|said|says|say <6 METRIC|failed|problem_child|audit|#CAP|
        about_you|regarding|on_their_way;
      compare <4 METRIC|handle_time <4 theirs|yours|with|others|vendor;
      our|we|ours <5 METRIC|number_one|first|#NUM <6 theirs|#PARTY|yours_is|number_five|ours|
        on_stage;
      number_one|first|top|leading|winning <4 clients_scorecard|scorecard|ranking|
        clients_ranking|client|board;
      on_the_clients|the_clients|clients <2 ranking|scorecard|nps_board;
      pulling_weight|pull_weight|pulls_weight;
      your_quality_audit|your_audit|your_scores|your_nps|your_csat <4 failed|is|was|bad;
      your <2 METRIC <4 garbage|bad|worst|terrible|low;
    `,
  ],
  [
    'conduct.insult',
    'disparagement',
    'hold',
    1,
    `
      you_people|your_lot|your_team|your_site|your_floor|their_agents|their_ceo|that_company|
        that_vendor|that_site|their_company|your_company|vendor|client_managers|
        clients_managers|competitor|competitors|those_clowns|you|facilitator|team_in|
        the_team_in|site_in <4 is|are|was|never|suck|sucks|only|cook|hire <5 INSULT|worst|never|
        idiots;
      THEM <3 INSULT;
      INSULT <2 company|vendor|vendors|offshore|people_at|table|site|as_a_facilitator|bunch;
      you_are_a_bunch|you_are_useless|bunch_of|stupid_company|liars|crook|they_are_idiots|
        a_scam|cook_their_numbers|beginner_vendor|the_weak_ones|losers;
      those_clowns|clowns|idiots|id1ots|idiot;
      nobody_should_trust|dont_trust <3 vendor|them|company;
      you|your <3 are|is <3 garbage|idiots|liars|useless|pathetic|stupid|lazy|the_worst;
      never_hit|hang_up_on|never_coach|never_helped|contribute_zero|contribute_nothing <4
        quality|people|us|we|like;
      worst|garbage|joke|disaster|pathetic|sucks|useless|incompetent|lazy|rude|crook|scam <6
        #CAP|#PARTY|SITE|vendor|site;
      #PARTY|SITE <3 is|are <2 a|the <2 joke|disaster|worst|mess|disgrace;
      the_team_in <2 SITE <2 sucks|is;
    `,
  ],
  [
    'conduct.soft',
    'disparagement',
    'nudge',
    0,
    `
      near 6: INSULT vendor|vendors|partner|partners|competitor|competitors|#PARTY|your|their|
        offshore|onshore|facilitator;
    `,
  ],
  [
    'conduct.nudge',
    'disparagement',
    'nudge',
    1,
    `
      at_least <4 our|we <6 dont|like_some|never;
      some_vendors|other_vendors|some_of_us|some_of_you <6 hang|mess|came_for|leave_behind|here|
        copy;
      typical <2 of|captive|offshore|onshore;
      you_lot|your_lot|you_people;
      we_give|weve_given|we_gave|us <4 they_take|ideas <6 you|one|they|0|zero;
      losers|pathetic_answer|beginner_questions|stop_smirking|latin_sites;
      useless|pathetic|spoiled <4 team|teams|people|vendor|with|site|one|them;
      offshore|onshore|gen_z|islands|older_supervisors|latin <5 guys|never|listens|good_for|
        spoiled|lazy|useless|nobody|initiative;
      best_vendor|only_partner_that|weak_ones|worst_moderator|company_this_size;
      advice <4 company <4 lost|that;
      people|agents|team <3 that_vendor|that_site|hired_by <6 cant|spell|mess;
    `,
  ],
  [
    'side.hidden',
    'side_channel',
    'hold',
    1,
    `
      lets|take|move|continue|talk|switch <4 whatsapp|telegram|viber|wechat;
      dont|not|never <5 in_the_log|in_writing|on_the_record|in_the_chat|on_this_screen;
      HIDDENHARD <7 vendors|only|us|me|not_here|client|host|instead|about|numbers|link|want_in|
        we|join|we_know|partners|number|later;
      us|vendors|partners|join|add|move|find|take|go|make|ask|on|we|want|can|lets|separate <5
        HIDDENHARD <6 us|me|vendors|not|client|add|numbers|drop|about|messages|host|one|lets|
        without;
      HIDDENHARD <2 me|us;
      me|us|it <2 on|via|at|to <1 HIDDENHARD|signal|teams_private;
      without|no|away_from|before|after|outside <3 host|client|facilitator|moderator|lawyer|
        lawyers|compliance|procurement|clients;
      delete|del|erase|edit <4 that|it|this|last|message|msg|comment|your <6 lawyer|mod|
        moderator|before|boring|b4|counsel|sees;
      delete_after|auto_delete|messages_vanish|disappearing;
      call|text|ping|msg|message|ring|dm <1 me <4 after|tonight|later|instead|rather|not_here|
        about_the;
      rather_not_type|not_type|wouldnt_type|never_type|cant_say_here|cant_say_it|
        not_on_this_screen|ill_explain_how_we|not_here_about|not_in_writing|verbal_only|
        verbally|no_paper;
      off_the_record|stays_between|between_the_six|stays_off_the_record|strictly_between;
      use|say|write|spell <4 other_word|code_word|zeros|weather|dots <8 caught|filter|catch|
        mean|bot|when;
      filter|bot|the_tool <4 wont|lets|catch|let|doesnt|cant|through;
      read_it_backwards|the_bot_wont|not_caught|get_caught|gets_caught;
      separate|second|vendors|vendor|private|secret|partners|own <1 group|chat|call|dinner|
        notebook|zoom|meeting|only <6 client|host|vendors|us|want|no|without|only|at;
      vendors_only|vendor_only|only_vendors|only_partner_leads|partners_only|just_us_vendors;
      stay|meet|talk|speak|continue|finish <6 after <3 facilitator|host|moderator|client;
      switch_to <2 spanish|tagalog|french|portuguese|hindi|another_language <8 moderator|follow|
        host|finish;
      turn_off <2 transcript|recording|mic|recorder;
      leave|keep|cut|not <4 out_of_the <2 minutes|notes|record|transcript;
      client|host|moderator|mod|facilitator <2 cant|doesnt|dont|cannot|wont|isnt <3 read|see|
        know|follow|hear|watching|looking;
      hotel_bar|room_614|back_room|smoking_area|at_the_bar <8 agree|agreed|already|vendors|
        partners|meeting|speak;
      real_meeting|leave_the_breakout|private_word|rename_the_topic|called_yoga|
        dont_tell_the_host|client_didnt_know|we_know_the_code;
      dont|not|never <2 tell <3 host|moderator|client|facilitator|procurement;
      when_i_say|say <4 i_mean|mean|we_mean;
      doc|document|notes <5 outside <2 platform|tool|this;
    `,
  ],
  [
    'side.nudge',
    'side_channel',
    'nudge',
    1,
    `
      message|msg|dm|text|call|ping|pm <1 me|you <3 privately|prvtly|private|and|cant|later|
        after|why|directly;
      ill_dm|ill_pm|dm_me|pm_me|dm_you|message_me|msg_me|private_mail|private_email;
      lets|we|us|continue|discuss|this <4 offline|in_private|privately|at_the_bar|
        in_the_corridor|over_a_beer|away_from_the_screen|our_breakout|over_drinks|one_offline;
      not|dont|nothing|keep|leave <4 minutes|notes_please|the_record;
      nobody|no_one|isnt|nobodys <2 watching|reading|looking|recording;
      not_here|not_in_here|nt_in_hr <4 later|smoking_area|can_we|everything|this_flags;
      cant_say|cant_say_it|wont_say <2 here;
      not_here;
      switch_to <1 our <2 breakout;
      flags_everything|walls_have_ears|too_sensitive|is_recorded|being_recorded|
        evrythngs_rcrded|rcrded|off_the_record;
      beer|terrace|bar|coffee_corner <6 projector|ears|number|in_ten|not_in|screen|away|number;
      without_the_compliance|somebody_opens_another|where_its_logged|not_for_everybodys|
        isnt_for_the_official|official_platform;
    `,
  ],
];
