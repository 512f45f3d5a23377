### The offer check: is this job offer safe? Asked one question at a time, answered with what to do first, then why.
### Plain words, at most 15 a sentence. Never blame, never frighten with arrest. No verdict says that an offer is safe.

## The way in

offer-title = ဤအလုပ်ကမ်းလှမ်းချက် ဘေးကင်းပါသလား။
offer-intro = သိသမျှကို ဖြေပါ။ ကျန်သည်ကို ကျော်ပါ။ ဖြေသမျှ မည်သည့်အရာမျှ ဤဖုန်းထဲမှ မထွက်ပါ။
offer-start = ကမ်းလှမ်းချက် စစ်ရန်
offer-again = နောက်တစ်ခု စစ်ရန်
offer-skip = ကျော်ရန်
offer-done = ရလဒ်ကို ယခု ပြရန်
offer-answered = အဖြေ: { $count }
offer-signs-title = အန္တရာယ်လက္ခဏာများ
offer-signs-hint = ဤအထဲမှ တစ်ခု ရှိရုံဖြင့် ရပ်ပြီး တစ်ဦးဦးကို အရင် မေးသင့်ပါသည်။

## Before the questions

offer-q-stage = ယခု ဘယ်မှာ ရှိပါသလဲ။
offer-stage-before_departure = အိမ်တွင် ရှိသေးသည်
offer-stage-in_transit = လမ်းခရီးတွင် ရှိသည်
offer-stage-at_work = ထိုနိုင်ငံတွင် အလုပ်လုပ်နေပြီ
offer-q-origin = မည်သည့်နိုင်ငံမှ ဖြစ်ပါသလဲ။
offer-q-destination = အလုပ်က မည်သည့်နိုင်ငံတွင် ရှိပါသလဲ။
offer-q-sector = ဘယ်လို အလုပ်မျိုး ဖြစ်ပါသလဲ။
offer-sector-domestic_work = နေအိမ်တွင် အိမ်အကူ အလုပ်
offer-sector-care = သက်ကြီးသူ သို့မဟုတ် နေမကောင်းသူကို ပြုစုခြင်း
offer-sector-manufacturing = စက်ရုံ
offer-sector-construction = ဆောက်လုပ်ရေး
offer-sector-plantation = စိုက်ခင်း သို့မဟုတ် လယ်ယာ
offer-sector-fishing = ငါးဖမ်းခြင်း သို့မဟုတ် ပင်လယ်ပြင် အလုပ်
offer-sector-entertainment = စားသောက်ဆိုင်၊ ဘား သို့မဟုတ် အနှိပ်ခန်း
offer-sector-scam_compound_pretext = ကွန်ပျူတာ၊ ချက်တင် သို့မဟုတ် ဖောက်သည်ဝန်ဆောင်မှု အလုပ်
offer-sector-seasonal = ရာသီအလုပ်
offer-sector-other = အခြားအလုပ်

## The questions

offer-q-recruiter = ဘယ်သူက အလုပ်ကမ်းလှမ်းပါသလဲ။
offer-recruiter-known_person = မိမိ သိသူတစ်ဦး
offer-recruiter-facebook = Facebook မှ လူတစ်ဦး
offer-recruiter-telegram = Telegram သို့မဟုတ် ချက်တင်မှ လူတစ်ဦး
offer-recruiter-agency_claimed = အေဂျင်စီ ဖြစ်သည်ဟု ပြောသူ
offer-recruiter-licensed_agency = လိုင်စင်ရ အေဂျင်စီ
offer-recruiter-government = အစိုးရရုံး
offer-recruiter-friend_abroad = နိုင်ငံခြားရောက် သူငယ်ချင်း
offer-recruiter-employer_direct = အလုပ်ရှင်
offer-q-visa = ရမည့် သို့မဟုတ် ရှိပြီးသား ဗီဇာက ဘယ်ဗီဇာ ဖြစ်ပါသလဲ။
offer-visa-work = အလုပ်ဗီဇာ သို့မဟုတ် အလုပ်လုပ်ခွင့် ပါမစ်
offer-visa-tourist = ခရီးသွားဗီဇာ
offer-visa-student = ကျောင်းသားဗီဇာ
offer-visa-visit = အလည်အပတ် ပါမစ် (visit pass)
offer-visa-none = ဗီဇာ မရှိပါ
offer-q-fee_asked = အလုပ်ရရန် စုစုပေါင်း ငွေ ဘယ်လောက် ပေးရပါမည်လဲ။
offer-q-licence_found = အလုပ်သမားစုဆောင်းသူကို တရားဝင်စာရင်းတွင် တွေ့ခဲ့ပါသလား။
offer-q-contract_seen = ဤအလုပ်အတွက် စာဖြင့်ရေးထားသော စာချုပ်ကို မြင်ခဲ့ပါသလား။
offer-q-passport_to_be_held = အခြားသူက ပတ်စပို့ကို ယူထားပါသလား၊ သို့မဟုတ် ယူထားပါမည်လား။
offer-q-age = အသက် ဘယ်လောက် ရှိပါပြီလဲ။
offer-q-job_named = ဘာအလုပ် လုပ်ရမည်ကို အတိအကျ ပြောပြခဲ့ပါသလား။
offer-q-loan_offered = တစ်ဦးဦးက ချေးငွေ သို့မဟုတ် ကြိုတင်ငွေ ပေးမည်ဟု ပြောခဲ့ပါသလား။
offer-q-fee_to_be_deducted = ပြန်ဆပ်ရန် သင့်လုပ်ခထဲမှ ငွေ ဖြတ်ယူပါမည်လား။
offer-q-secrecy = လျှို့ဝှက်ထားရန် သို့မဟုတ် လိမ်ပြောရန် သင့်ကို ပြောခဲ့ပါသလား။
offer-q-informal_crossing = တံဆိပ်တုံး မထုဘဲ နယ်စပ်ဖြတ်ရန် သင့်ကို ပြောပါသလား။
offer-q-asked_false_age_or_name = အမည်အလိမ် သို့မဟုတ် အသက်အလိမ် သုံးရန် သင့်ကို ပြောခဲ့ပါသလား။
offer-q-rushed = မြန်မြန် ဆုံးဖြတ်ရန် သင့်ကို လောဆော်နေပါသလား။
offer-q-wage_promised = တစ်လ လုပ်ခ ဘယ်လောက် ပေးမည်ဟု ကတိပေးခဲ့ပါသလဲ။
offer-q-fee_after_contract = စာချုပ် လက်မှတ်ထိုးပြီးမှသာ ငွေ တောင်းပါသလား။
offer-q-destination_changed = လမ်းခရီးတွင် သွားမည့်နိုင်ငံ သို့မဟုတ် နေရာ ပြောင်းသွားခဲ့ပါသလား။
offer-q-accommodation_locked = နေထိုင်ရာတွင် ပိတ်လှောင်ခံရ သို့မဟုတ် စောင့်ကြပ်ခံရပါသလား။
offer-q-phone_taken = တစ်ဦးဦးက သင့်ဖုန်းကို သိမ်းယူခဲ့ပါသလား။
offer-q-family_threatened = တစ်ဦးဦးက သင့်မိသားစုကို ခြိမ်းခြောက်ခဲ့ပါသလား။
offer-q-threats = တစ်ဦးဦးက သင့်ကို ခြိမ်းခြောက်ခဲ့ပါသလား။
offer-q-violence = တစ်ဦးဦးက သင့်ကို ရိုက်နှက် သို့မဟုတ် နာကျင်အောင် လုပ်ခဲ့ပါသလား။
offer-q-wage_owed_months = မရသေးသော လုပ်ခ ဘယ်နှလ ရှိပါသလဲ။
offer-q-job_changed = အလုပ်သည် ကတိပေးခဲ့သည်နှင့် ကွဲပြားပါသလား။
offer-q-paid_less_than_contract = သဘောတူထားသည်ထက် လုပ်ခ လျော့၍ ရပါသလား။
offer-q-hours_per_day = တစ်နေ့ ဘယ်နှနာရီ အလုပ်လုပ်ပါသလဲ။
offer-q-no_rest_day = နားရက် မရှိဘဲ အလုပ်လုပ်နေရပါသလား။
offer-q-food_withheld = ရသော အစားအစာ နည်းလွန်းပါသလား။
offer-q-poor_housing = အိပ်ရသောနေရာသည် အန္တရာယ်ရှိ သို့မဟုတ် ညစ်ပတ်ပါသလား။
offer-q-permit_taken = တစ်ဦးဦးက အလုပ်လုပ်ခွင့် ပါမစ် သို့မဟုတ် အခြားစာရွက်စာတမ်းများကို သိမ်းယူခဲ့ပါသလား။
offer-q-debt_grows = အကြောင်းရင်းကို သင် မသိဘဲ အကြွေး တိုးနေပါသလား။
offer-q-family_land_sold = ဤအလုပ်အတွက် မိသားစုက မြေ သို့မဟုတ် အိမ် ရောင်းခဲ့ သို့မဟုတ် ပေါင်ခဲ့ပါသလား။
offer-q-contract_signed_blank = စာမရေးထားသော သို့မဟုတ် ဖတ်မရသော စာရွက်ကို လက်မှတ်ထိုးခဲ့ပါသလား။
offer-q-claims_to_be_official = အလုပ်သမားစုဆောင်းသူက အစိုးရမှ ဖြစ်သည်ဟု ပြောပါသလား။
offer-q-no_qualifications_needed = ကျွမ်းကျင်မှု မလိုဘဲ လုပ်ခ များပါသလား။
offer-amount = ငွေပမာဏ
offer-currency = ငွေကြေးအမျိုးအစား

## The result

offer-verdict-strong_warning = ပြင်းထန်သော သတိပေးချက်။ ရပ်ပါ၊ အခြားဘာမှ မလုပ်မီ အကူအညီ အရင်တောင်းပါ။
offer-verdict-warning = သတိပေးချက်။ ဤအထဲတွင် ဥပဒေနှင့် မညီသော သို့မဟုတ် ဘေးမကင်းသော အရာ ရှိပါသည်။
offer-verdict-more_questions = ယခု မပြောနိုင်သေးပါ။ ဤအရာများကို အရင်မေးပါ။
offer-verdict-no_warning = သင့်အဖြေများတွင် အန္တရာယ်လက္ခဏာ မတွေ့ပါ။ ဤသည်မှာ ဘေးကင်းကြောင်း အထောက်အထား မဟုတ်ပါ။
offer-do-strong_warning = ငွေ လုံးဝ မပေးပါနှင့်။ ဘာကိုမျှ လက်မှတ်မထိုးပါနှင့်။ ပတ်စပို့ကို ကိုယ်တိုင် သိမ်းထားပါ။ ထိုနေရာသို့ ရောက်နေပြီဆိုလျှင် ယခု အကူအညီ ရယူပါ။
offer-do-warning = ယုံကြည်ရသူတစ်ဦး ကြည့်ပြီးသည်အထိ ငွေမပေးပါနှင့်၊ လက်မှတ်မထိုးပါနှင့်။
offer-do-more_questions = အဖြေများကို မသိမချင်း ငွေ မပေးပါနှင့်။
offer-do-no_warning = အားလုံး၏ မိတ္တူကို သိမ်းထားပါ။ တစ်စုံကို မိသားစုထံ ထားခဲ့ပါ။
offer-why-title = တွေ့ရှိသည်များ
offer-law-title = ဘာကို အခြေခံသလဲ
offer-help-title = ကူညီနိုင်သူများ
offer-corridor-unknown = ဤနိုင်ငံများကြားရှိ အလုပ်အကြောင်း သိပ်မသိရပါ။ နိုင်ငံတကာ စည်းမျဉ်းများကို သုံးထားပါသည်။
offer-fee-months = ဤငွေသည် ကတိပေးထားသော လုပ်ခ { $months } လစာ ဖြစ်ပါသည်။
offer-not-your-fault = ငွေပေးပြီး သို့မဟုတ် လက်မှတ်ထိုးပြီး ဖြစ်လျှင်လည်း သင့်အပြစ် မဟုတ်ပါ။ အကူအညီ ရှိပါသေးသည်။

## What was found: first what it means, then what to do

offer-finding-abusive_conditions = သင် နာကျင် သို့မဟုတ် ဆာလောင်နေရသည်၊ သို့မဟုတ် အခြေအနေဆိုးတွင် နေထိုင် အလုပ်လုပ်ရပါသည်။
offer-do-abusive_conditions = ဖုန်းခေါ်၍ အကူအညီတောင်းရန် ဘေးကင်းသောအချိန်ကို ရှာပါ။
offer-finding-blank_contract = သင် ဖတ်မရသော စာရွက်ကို လက်မှတ်ထိုးခိုင်းခံခဲ့ရပါသည်။
offer-do-blank_contract = သင့်ကို ပြောခဲ့သမျှ ရေးမှတ်ပါ။ ကူညီသူတစ်ဦးကို မိတ္တူ တောင်းပေးရန် ပြောပါ။
offer-finding-child = အသက် 18 နှစ် မပြည့်သေးသူ ပါနေပါသည်။ ကလေးသည် ဤအရာကို သဘောတူ၍ မရပါ။
offer-do-child = ကလေးများအတွက် အကူအညီ ဖုန်းလိုင်း သို့မဟုတ် NGO ကို ဖုန်းခေါ်ပါ။ ကလေးတွင် အပြစ် မရှိပါ။
offer-finding-contract_substitution = အလုပ်သည် သဘောတူထားသည်နှင့် မတူပါ။
offer-do-contract_substitution = ပထမစာချုပ်နှင့် ပို့ထားသောစာများကို သိမ်းထားပါ။ ထိုအရာများသည် အထောက်အထား ဖြစ်ပါသည်။
offer-finding-debt_bondage = အကြွေးသည် သင့်ကို အလုပ်တွင် ချုပ်ထားနိုင်ပါသည်။
offer-do-debt_bondage = အလုပ်ရရန် ချေးငွေ မယူပါနှင့်။ ယူပြီး ဖြစ်လျှင် ငွေထပ်မပေးမီ ကူညီသူတစ်ဦးကို မေးပါ။
offer-finding-deception_destination = နေရာသည် သင့်ကို ပြောခဲ့သော နေရာ မဟုတ်ပါ။
offer-do-deception_destination = တကယ် ဘယ်မှာ ရှိသည်ကို မိသားစုကို ပြောပြပါ။
offer-finding-deposit = စပေါ်ငွေ တောင်းထားပါသည်။ ထိုငွေသည် ပြန်မရတတ်ပါ။
offer-do-deposit = ထိုငွေကို မပေးပါနှင့်။ ခွင့်ပြုထားသော ဥပဒေကို ပြရန် တောင်းပါ။
offer-finding-excessive_overtime = သင့် အလုပ်ချိန်သည် တစ်နေ့လျှင် အလွန်ရှည်ပါသည်။
offer-do-excessive_overtime = အလုပ်လုပ်သော နာရီကို နေ့တိုင်း ရေးမှတ်ပါ။
offer-finding-false_papers = အမည်အလိမ် သို့မဟုတ် အသက်အလိမ်သည် သင့်ကို အန္တရာယ်ဖြစ်စေပါသည်။ အလုပ်သမားစုဆောင်းသူကတော့ ဒုက္ခမရောက်ပါ။
offer-do-false_papers = မိမိ၏ အမည်အမှန်နှင့် အသက်အမှန်ကိုသာ သုံးပါ။
offer-finding-fee_above_ceiling = ဥပဒေ သို့မဟုတ် နိုင်ငံတကာစံ ခွင့်ပြုသည်ထက် ငွေ ပိုတောင်းခံရပါသည်။
offer-do-fee_above_ceiling = ငွေ မပေးပါနှင့်။ ပေးပြီး ဖြစ်လျှင် ငွေရပြေစာနှင့် စာ အားလုံးကို သိမ်းထားပါ။
offer-finding-irregular_route = ဤနည်းဖြင့် ခရီးသွားလျှင် သင့်အတွက် အကာအကွယ် မရှိပါ။
offer-do-irregular_route = ဤနည်းဖြင့် ခရီးမသွားပါနှင့်။ အလုပ်ဗီဇာကို အရင် တောင်းပါ။
offer-finding-isolation = သင့်ကို အခြားသူများနှင့် အဆက်ဖြတ်နေပါသည်။
offer-do-isolation = မိသားစုနှင့် စကားလုံးတစ်လုံး ကြိုညှိထားပါ။ ထိုစကား၏ အဓိပ္ပာယ်မှာ: အကူအညီ ရှာပေးပါ။
offer-finding-no_contract = စာဖြင့်ရေးထားသော စာချုပ် မရှိပါ။
offer-do-no_contract = ခရီးမထွက်မီ ဖတ်တတ်သော ဘာသာစကားဖြင့် စာချုပ် တောင်းပါ။
offer-finding-passport_retention = သင့်စာရွက်စာတမ်းများကို သင် ပိုင်ပါသည်။ မည်သူမျှ သိမ်းထားခွင့် မရှိပါ။
offer-do-passport_retention = ပြန်တောင်းပါ။ စာမျက်နှာတိုင်း၏ ဓာတ်ပုံကို သိမ်းထားပါ။
offer-finding-restriction_of_movement = သင် လွတ်လပ်စွာ ထွက်ခွာ၍ မရပါ။ ဤသည်မှာ ကြီးလေးသော လက္ခဏာ ဖြစ်ပါသည်။
offer-do-restriction_of_movement = ဘေးကင်းသောအခါ ဖုန်းခေါ်၍ အကူအညီတောင်းပါ။ ဘယ်မှာ ရှိသည်ကို ပြောပါ။
offer-finding-rushed = လောဆော်သူသည် သင့်ကို မေးခွန်း မမေးစေလိုပါ။
offer-do-rushed = သုံးရက် လိုသည်ဟု ပြောပါ။
offer-finding-scam_compound_pattern = ဤသို့သော ကမ်းလှမ်းချက်များစွာသည် လူများကို ပိတ်ထားသော ခြံဝင်းများသို့ ရောက်စေခဲ့ပါသည်။ ထိုနေရာတွင် သူတစ်ပါးကို လိမ်ရန် အတင်းခိုင်းခံရပါသည်။
offer-do-scam_compound_pattern = ခရီးမသွားပါနှင့်။ ဤစာကို မိသားစုနှင့် NGO ကို ပြပါ။
offer-finding-secrecy_pressure = ရိုးသားသော ကမ်းလှမ်းချက်သည် လျှို့ဝှက်ထားရန် မလိုပါ။
offer-do-secrecy_pressure = ယုံကြည်ရသူ တစ်ဦးကို အကြောင်းစုံ ပြောပြပါ။
offer-finding-threats = သင် သို့မဟုတ် မိသားစု ခြိမ်းခြောက်ခံနေရပါသည်။ ဤသည်မှာ ကြီးလေးသော လက္ခဏာ ဖြစ်ပါသည်။
offer-do-threats = ခြိမ်းခြောက်မှုကို တစ်ယောက်တည်း ပြန်မဖြေပါနှင့်။ NGO သို့မဟုတ် ရှေ့နေကို မေးပါ။
offer-finding-tourist_visa_for_work = ဤဗီဇာဖြင့် အလုပ်လုပ်ခွင့် မရှိပါ။ အလုပ်ဗီဇာ မရှိလျှင် အလိမ်ခံရရန် လွယ်ပါသည်။
offer-do-tourist_visa_for_work = အလုပ်ဗီဇာ လက်ထဲသို့ မရောက်မီ ခရီးမသွားပါနှင့်။
offer-finding-unlicensed_recruiter = ဤသူတွင် အလုပ်သမားစုဆောင်းခွင့် ရှိကြောင်း အတည်မပြုရသေးပါ။
offer-do-unlicensed_recruiter = အလုပ်သမားရုံးတွင် လိုင်စင်ကို ကိုယ်တိုင် စစ်ပါ။ မစစ်မီ ငွေ မပေးပါနှင့်။
offer-finding-withholding_wages = သင့်လုပ်ခကို မပေးဘဲ ချန်ထားပါသည်။
offer-do-withholding_wages = အလုပ်လုပ်သောနေ့တိုင်းနှင့် ရသောငွေတိုင်းကို ရေးမှတ်ပါ။ လုပ်ခကို တောင်းဆိုနိုင်ပါသည်၊ နောက်မှလည်း ရပါသည်။

## What to ask the recruiter

offer-ask-title = အလုပ်သမားစုဆောင်းသူကို မေးရန်
offer-ask-recruiter = နာမည်အပြည့်အစုံ ဘယ်လိုခေါ်ပါသလဲ၊ ဘယ်ကုမ္ပဏီအတွက် အလုပ်လုပ်ပါသလဲ။
offer-ask-visa = ဘယ်ဗီဇာ ရမှာပါလဲ၊ ငွေမပေးခင် ကြည့်လို့ ရပါမလား။
offer-ask-fee_asked = စုစုပေါင်း ဘယ်လောက် ပေးရမှာပါလဲ။ ကျေးဇူးပြုပြီး စာနဲ့ ရေးပေးပါ၊ ငွေရပြေစာပါ ပေးပါ။
offer-ask-licence_found = လိုင်စင်နံပါတ်နဲ့ ဒီအလုပ်ခေါ်စာရဲ့ နံပါတ်က ဘယ်လောက်ပါလဲ။
offer-ask-contract_seen = ကိုယ့်ဘာသာစကားနဲ့ ရေးထားတဲ့ စာချုပ်ကို အခု အိမ်ယူသွားလို့ ရပါမလား။

## When somebody rushes you

offer-rushed-title = လောဆော်ခံနေရသည်
offer-rushed-hint = ဤအတိုင်း ပြောပါ။ ရိုးသားသော အလုပ်သမားစုဆောင်းသူသည် စောင့်ပါလိမ့်မည်။
offer-rushed-say = ဒီအလုပ်ကို စိတ်ဝင်စားပါတယ်။ ဒါပေမဲ့ မိသားစုကို စာချုပ်နဲ့ လိုင်စင်နံပါတ် အရင်ပြရပါမယ်။ သုံးရက်နေရင် ပြန်ဖြေပါ့မယ်။
offer-rushed-why = သူတို့ လက်မခံလျှင် ထိုအရာပင် သင့်အတွက် အဖြေ ဖြစ်ပါသည်။
