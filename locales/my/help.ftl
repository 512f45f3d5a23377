### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = ယခု အန္တရာယ်ရှိနေပါသလား။
where-are-you = ယခု မည်သည့်နိုင်ငံတွင် ရှိပါသလဲ။
from-where = မည်သည့်နိုင်ငံမှ လာပါသလဲ။
what-happened = ဘာဖြစ်ခဲ့ပါသလဲ။
other-country = အခြားနိုင်ငံ
which-town = မည်သည့်မြို့နှင့် နီးပါသလဲ။
which-papers = မည်သည့် စာရွက်စာတမ်းများ ရှိပါသလဲ။
questions-title = ပိုသင့်တော်သော အကူအညီ ရှာရန်
questions-why = ကျော်နိုင်ပါသည်။ အဘေးကင်းဆုံး အကူအညီကို ရှေ့ဆုံးတွင် ပြရန်အတွက်သာ မေးပါသည်။ အဖြေသည် ဤဖုန်းထဲတွင်သာ ရှိပါမည်။
afraid-government = မိမိနိုင်ငံ၏ အစိုးရကို ကြောက်သည်
for-someone-else = အခြားသူတစ်ဦးအတွက် မေးခြင်း ဖြစ်သည်
under-18 = ထိုသူ အသက် 18 နှစ် မပြည့်သေးပါ
papers-valid = စာရွက်စာတမ်း သက်တမ်း ရှိသေးသည်
papers-expired = စာရွက်စာတမ်း သက်တမ်း ကုန်သွားပြီ
papers-none = စာရွက်စာတမ်း မရှိပါ
papers-held = စာရွက်စာတမ်းကို အခြားသူက ယူထားသည်
papers-refugee = ဒုက္ခသည်ကတ် ရှိသည်
papers-unknown = မပြောလိုပါ
shown-for = ဤနိုင်ငံမှ လူများအတွက် ပြထားသည်: { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = ယခု အသက်အန္တရာယ် ရှိနေသည်
need-arrested = အဖမ်းခံထားရသည်
need-detained = ထိန်းသိမ်းခံထားရသည်
need-locked_in = ပိတ်လှောင်ခံထားရသည်
need-violence = ရိုက်နှက်ခံရသည် သို့မဟုတ် ခြိမ်းခြောက်ခံရသည်
need-sexual_violence = လိင်ဆက်ဆံရန် အတင်းပြုခံရသည် သို့မဟုတ် လိင်ပိုင်းဆိုင်ရာ ထိကိုင်ခံရသည်
need-trafficked = အတင်း အလုပ်ခိုင်းခံရသည် သို့မဟုတ် ရောင်းစားခံရသည်
need-scam_compound = အွန်လိုင်းလိမ်လည်ရန် အတင်းခိုင်းခံရသည်
need-wages = လုပ်ခ မရပါ
need-passport_taken = ပတ်စပို့ သိမ်းခံရသည်
need-injured = ဒဏ်ရာရထားသည်
need-sick = နေမကောင်းဖြစ်နေသည်
need-pregnant = ကိုယ်ဝန်ရှိသည်
need-child = ကလေးတစ်ဦး အကူအညီ လိုနေသည်
need-recruited_cheated = အလုပ်အကျိုးဆောင် (ပွဲစား) ၏ လိမ်ခြင်း ခံရသည်
need-at_sea = ပင်လယ်ပြင်တွင် ရောက်နေသည်
need-want_to_go_home = မိမိနိုင်ငံသို့ ပြန်လိုသည်
need-deported_return = ပြန်ပို့ခံခဲ့ရပြီး အကူအညီ လိုနေသည်
need-family_member_missing = မိသားစုဝင်တစ်ဦး ပျောက်ဆုံးနေသည်
need-suicidal = ဆက်ပြီး အသက်မရှင်ချင်တော့ပါ

## Emergency numbers

emergency-in = အသက်အန္တရာယ်ရှိလျှင် ခေါ်ရန် နံပါတ်များ၊ နိုင်ငံ: { $country }
emergency-police = ရဲ
emergency-ambulance = လူနာတင်ယာဉ်
emergency-fire = မီးသတ်
emergency-crisis = ရင်ဖွင့် စကားပြောနိုင်သူ
emergency-caution = အသက်အန္တရာယ်ရှိလျှင် ဖုန်းခေါ်ပါ။ ရဲက စာရွက်စာတမ်း စစ်နိုင်ပါသည်။

## The list

contacts = ကူညီနိုင်သူများ
contact-first = ပထမဆုံး ဆက်သွယ်ရန်
what-you-can-do = ဘာလုပ်နိုင်သလဲ
all-in-country = ဆက်သွယ်ရန် အားလုံး၊ နိုင်ငံ: { $country }
not-checked-heading = မစစ်ဆေးရသေးပါ
nobody-safe = ဤကိစ္စအတွက် ဘေးကင်းသော နံပါတ် မသိပါ။
nobody-safe-advice = ထိုနိုင်ငံအပြင်ဘက်မှ ယုံကြည်ရသူနှင့် ပြောပါ။ သို့မဟုတ် ဒုက္ခသည်များကို ကူညီသော အဖွဲ့နှင့် ပြောပါ။
do-not-sign = ဖတ်၍ နားမလည်သော စာရွက်ကို လက်မှတ်မထိုးပါနှင့်။

## Why a contact is listed

reason-free_call = ဖုန်းခ အခမဲ့
reason-always_open = နေ့ရောညပါ (24 နာရီ)
reason-open_now = ယခု ဖွင့်ထားသည်
reason-closed_now = ယခု ပိတ်ထားသည်
reason-hours_unknown = ဖွင့်ချိန် မသိရပါ
reason-speaks = ပြောနိုင်သော ဘာသာစကား: { $language }
reason-without_papers_yes = စာရွက်စာတမ်းမရှိသူကို များသောအားဖြင့် ကူညီပါသည်။ ဤသည်မှာ ကျွန်ုပ်တို့ နားလည်သလောက်သာ ဖြစ်သည်၊ ကတိ မဟုတ်ပါ။
reason-without_papers_unclear = စာရွက်စာတမ်းမရှိလျှင် ဘေးကင်း မကင်း မသိရပါ
reason-without_papers_no = စာရွက်စာတမ်းမရှိလျှင် ဘေးမကင်းခြင်း ရှိနိုင်ပါသည်
reason-works_on_this = ဤပြဿနာကို ကိုင်တွယ်သည်
reason-your_state = မိမိနိုင်ငံ၏ ရုံး
reason-for_people_from = ဤနိုင်ငံမှ လူများအတွက်: { $country }
reason-in_your_town = မိမိရှိရာ မြို့ထဲတွင်
reason-distance = အကွာအဝေး ခန့်မှန်း: { $km } ကီလိုမီတာ
reason-sits_in = ရုံးတည်ရှိရာ နိုင်ငံ: { $country }
reason-can_write = စကားမပြောဘဲ စာရေးနိုင်သည်
reason-independent = အစိုးရအဖွဲ့ မဟုတ်ပါ
reason-no_number = ဖုန်းနံပါတ် မသိရပါ

## Warnings

warn-enforcement_line = ဤလိုင်းက သင့်ကို ရဲထံ သို့မဟုတ် လူဝင်မှုကြီးကြပ်ရေးထံ လွှဲပေးနိုင်ပါသည်။
warn-list-enforcement_line = အချို့လိုင်းများက လူများကို ရဲထံ သို့မဟုတ် လူဝင်မှုကြီးကြပ်ရေးထံ လွှဲပေးနိုင်ပါသည်။ ထိုလိုင်း၏ ခလုတ်အထက်တွင် ဤအချက်ကို ရေးထားပါသည်။
warn-embassy_risk = မိမိအစိုးရထံမှ ထွက်ပြေးလာရလျှင် ထိုအစိုးရ၏ သံရုံးကို မဆက်သွယ်ပါနှင့်။ ထိုအစား UNHCR၊ ရှေ့နေ သို့မဟုတ် NGO နှင့် ပြောပါ။
warn-call_recorded = ဤလိုင်းသို့ ခေါ်သော ဖုန်းများကို အသံဖမ်းထားပြီး အရာရှိများထံ ပေးပို့ပါသည်။
warn-hospital_reporting = အစိုးရဆေးရုံများသည် စာရွက်စာတမ်းမရှိသော လူနာကို သတင်းပို့နိုင်ပါသည်။ အသက်အန္တရာယ်ရှိလျှင် မည်သို့ပင်ဖြစ်စေ သွားပါ။
warn-shelter_restriction = အစိုးရ ခိုလှုံရာနေအိမ်များသည် အပြင်ထွက်ခြင်းနှင့် ဖုန်းသုံးခြင်းကို ကန့်သတ်နိုင်ပါသည်။
warn-rescued_may_be_detained = ရဲက ကယ်ထုတ်ခဲ့သူများ ထိန်းသိမ်းခံခဲ့ရဖူးသည် သို့မဟုတ် ပြည်နှင်ခံခဲ့ရဖူးပါသည်။ NGO သို့မဟုတ် မိမိသံရုံးနှင့် အရင်ပြောပါ။
warn-employer_may_see_phone = အခြားသူများ ဤဖုန်းကို ကြည့်နိုင်ပါသည်။ သူများရှေ့တွင် ဖုန်းပြန်မခေါ်ပါနှင့်။ ဖုန်းခေါ်မှတ်တမ်းနှင့် စာကို ဖျက်ပါ။
warn-police_checks_status = ရဲက စာရွက်စာတမ်း စစ်နိုင်ပါသည်။
warn-police_limited = ရဲသည် ဤနေရာထဲသို့ မဝင်နိုင်ခြင်း ရှိနိုင်ပါသည်။ မိသားစုက တရားဝင် တောင်းဆိုလျှင် အထောက်အကူ ဖြစ်နိုင်ပါသည်။
warn-unchecked_number = ဤနေရာရှိ နံပါတ်အချို့ကို မစစ်ဆေးရသေးပါ။
warn-short_code_local_only = နံပါတ်တိုများသည် သက်ဆိုင်ရာနိုင်ငံအတွင်း၌သာ ခေါ်၍ရပါသည်။
warn-no_direct_line = ကူညီသင့်သော ရုံး၏ နံပါတ်ကို ဤနေရာတွင် မသိရပါ။
warn-no_coverage = ဖုန်းလိုင်းမမိလျှင် နံပါတ်တစ်ခုကို အလွတ်ကျက်ထားပါ။ နောက်ဆိပ်ကမ်းရောက်လျှင် ဖုန်းခေါ်ပါ။ ဖြစ်နိုင်လျှင် တစ်ယောက်တည်းရှိချိန်တွင် ခေါ်ပါ။
warn-language_gap = သူတို့သည် သင့်ဘာသာစကားကို ပြောနိုင် မပြောနိုင် မသိပါ။ စကားပြန် တောင်းပါ။

## A contact

call = ဖုန်းခေါ်ရန်
call-number = { $number } သို့ ဖုန်းခေါ်ရန်
send-sms = စာတို (SMS) ပို့ရန်
write-whatsapp = WhatsApp ဖြင့် စာရေးရန်
write-email = အီးမေးလ် ရေးရန်
open-website = ဝက်ဘ်ဆိုက် ဖွင့်ရန်
copy-number = နံပါတ် ကူးယူရန်
copied = ကူးယူပြီးပါပြီ
from-abroad = အခြားနိုင်ငံမှ ခေါ်လျှင် { $number }
only-inside = ဤနိုင်ငံအတွင်း၌သာ ခေါ်၍ရသည်: { $country }
number-not-checked = ဤနံပါတ်ကို မစစ်ဆေးရသေးပါ
source-of = အသစ်ဆုံး ရင်းမြစ်: { $date }
source-undated = ရင်းမြစ်တွင် ရက်စွဲ မပါပါ
may-have-changed = ပြောင်းသွားနိုင်ပါသည်။
confidence-high = ရင်းမြစ် နှစ်ခု သို့မဟုတ် နှစ်ခုထက်ပို၍ ကိုက်ညီသည်
confidence-medium = ယုံကြည်ရသော ရင်းမြစ် တစ်ခု
confidence-low = အတည်မပြုရသေးပါ
source-label = ရင်းမြစ်: { $name }
sources = ရင်းမြစ်များ
languages-spoken = ဘာသာစကား: { $languages }
hours-are = ဖွင့်ချိန်: { $hours }
address-to-show = ယာဉ်မောင်းကို ပြရန် လိပ်စာ
scan-to-call = ဖုန်းဖြင့် စကင်ဖတ်ပြီး ခေါ်ရန်
more-about = ဤအဆက်အသွယ်အကြောင်း ထပ်ကြည့်ရန်

## Before a call

call-trace = ဤဖုန်းခေါ်ဆိုမှုသည် ဤဖုန်း၏ ခေါ်ဆိုမှုစာရင်းတွင် ကျန်နေပါမည်။ ဖုန်းဘေလ်တွင်လည်း ပါနိုင်ပါသည်။
call-trace-advice = အခြားဖုန်းကို သုံးနိုင်ပါသည်၊ သို့မဟုတ် နံပါတ်ကို စာရွက်ပေါ်တွင် ရေးထားနိုင်ပါသည်။

## A message ready to send

message-title = ပို့ရန် အသင့်ရေးထားသော စာ
message-not-sent = ကိုယ်တိုင် မပို့မချင်း မည်သည့်အရာမျှ မပို့ပါ။
message-in = ဤဘာသာစကားဖြင့်: { $language }
copy-message = စာကို ကူးယူရန်
message =
    မင်္ဂလာပါ။ အကူအညီ လိုပါသည်။
    { $problem }
    ယခု ရှိသည့်နေရာ: { $place }
    ဘာသာစကား: { $language }
    ဖြစ်နိုင်လျှင် စာဖြင့် ပြန်ဖြေပေးပါ။
