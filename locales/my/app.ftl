### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = ဘာသာစကား ရွေးပါ
language = ဘာသာစကား
help-now = ယခု အကူအညီရယူရန်
not-your-fault = ဤသည်မှာ သင့်အပြစ် မဟုတ်ပါ။

## Buttons used everywhere

back = နောက်သို့
close = ပိတ်ရန်
cancel = မလုပ်တော့ပါ
next = ရှေ့သို့
skip = ကျော်ရန်
yes = ဟုတ်ကဲ့
no = မဟုတ်ပါ
dont-know = မသိပါ
save = သိမ်းရန်
share = မျှဝေရန်
print = ပုံနှိပ်ရန်
search = ရှာရန်
search-nothing = ရှာမတွေ့ပါ။ အခြားစကားလုံးဖြင့် စမ်းပါ၊ သို့မဟုတ် အောက်တွင် ရွေးပါ။
why = ဘာကြောင့်လဲ။
more = ထပ်ကြည့်ရန်
change = ပြောင်းရန်

## Leaving fast

leave-quickly = အမြန်ထွက်ရန်
leave-explain = ဘရောက်ဇာမှတ်တမ်းနှင့် ဖုန်းခေါ်ဆိုမှုစာရင်း ကျန်နေပါမည်။ အခြားသူ ဤဖုန်းကို ကြည့်လျှင် ကိုယ်တိုင် ဖျက်ပါ။

## Reading aloud

listen = နားထောင်ရန်
listen-pause = ခဏရပ်ရန်
listen-resume = ဆက်ရန်
listen-stop = ရပ်ရန်
listen-recorded = လူတစ်ဦးက ဤစာကို ဖတ်ပြနေပါသည်။
listen-no-voice = ဤဖုန်းတွင် ဤဘာသာစကားအတွက် အသံ မရှိပါ။

## Offline and updates

offline-works = အင်တာနက် မရှိပါ။ အားလုံး သုံး၍ရပါသေးသည်။
update-available = အချက်အလက်အသစ် ရှိသည်
update-now = ယခု အသစ်ယူရန်
update-damaged = ရောက်လာသော အချက်အလက်အသစ် ပျက်စီးနေပါသည်။ ၎င်းကို မသုံးခဲ့ပါ။
update-damaged-advice = အချက်အလက်ဟောင်း ရှိပါသေးသည်။ ဆက်သုံး၍ ရပါသေးသည်။ နောက်မှ ထပ်စမ်းပါမည်။
update-older = ပေးလာသော အချက်အလက်သည် ယခုရှိပြီးသားထက် ဟောင်းပါသည်။ ၎င်းကို မသုံးခဲ့ပါ။
update-older-advice = ယခုရှိပြီးသားကို ဆက်သုံးနိုင်ပါသည်။
install-app = ဖုန်းထဲတွင် ထည့်ထားရန်
install-note = ထည့်ပြီးလျှင် အင်တာနက်မရှိဘဲ ဖွင့်နိုင်ပါသည်။
in-app-browser = အင်တာနက်မရှိချိန်အတွက် သိမ်းထားရန် ဤစာမျက်နှာကို ဖုန်း၏ ဘရောက်ဇာတွင် ဖွင့်ပါ။

## What changed after an update, and a copy to pass on

changes-title = ယခင်အကြိမ်နောက်ပိုင်း ပြောင်းသွားသည်များ
change-number-gone = { $name }: { $number } သို့ ဖုန်းမခေါ်ပါနှင့်တော့။
change-number-new = { $name } တွင် နံပါတ်အသစ် ရှိပါသည်: { $number }
change-contact-gone = { $name } သည် စာရင်းထဲတွင် မရှိတော့ပါ။
change-contact-new = အသစ်: { $name }
change-safety = { $name }: သတိပေးချက် ပြောင်းသွားပါပြီ။ ထပ်ဖတ်ပါ။
change-figure = ယခင်က { $was } ဖြစ်ပါသည်။
changes-read = ဖတ်ပြီးပါပြီ
pocket-save = မိတ္တူကို ဖိုင်တစ်ခုအဖြစ် သိမ်းရန်
pocket-share = အခြားသူများကို မျှဝေရန်
pocket-hint = မိတ္တူကို အင်တာနက်မရှိဘဲ ဖွင့်နိုင်ပါသည်။ ဘလူးတုသ် (Bluetooth) သို့မဟုတ် မမ်မိုရီကတ်ဖြင့် ပေးနိုင်ပါသည်။

## Errors: what happened, then what to do

error-unknown-country = ဤနိုင်ငံကို ဤနေရာတွင် မသိပါ: { $code }
error-unknown-country-advice = စာရင်းထဲမှ နိုင်ငံတစ်ခုကို ရွေးပါ။
error-unknown-town = ဤမြို့ကို ဤနေရာတွင် မသိပါ: { $town }
error-unknown-town-advice = မဖြည့်ဘဲ ထားပါ၊ သို့မဟုတ် အနီးဆုံးမြို့ကို ရွေးပါ။ မြို့မဖြည့်လည်း စာရင်းကို သုံးနိုင်ပါသည်။
error-data = အချက်အလက်အချို့ကို ဖွင့်၍ မရပါ။
error-data-advice = ပိတ်ပြီး ပြန်ဖွင့်ပါ။ ရိုးရိုးစာမျက်နှာများ သုံး၍ ရပါသေးသည်။
error-stopped = တစ်ခုခု မှားသွားပါသည်။ ဤစာမျက်နှာရှိ နံပါတ်များကို သုံး၍ ရပါသေးသည်။
error-pack-damaged = ဤအချက်အလက်အထုပ်သည် ပျက်စီးနေသည်၊ သို့မဟုတ် ကျွန်ုပ်တို့ အတည်ပြုထားခြင်း မရှိပါ။
error-pack-damaged-advice = ၎င်းကို မသုံးခဲ့ပါ။ ယုံကြည်ရသော နေရာမှ ထပ်ယူပါ။
error-pack-older = ဤအချက်အလက်အထုပ်သည် ယခုရှိပြီးသားထက် ဟောင်းပါသည်။
error-pack-older-advice = ၎င်းကို မသုံးခဲ့ပါ။ ပိုသစ်သော အချက်အလက် ရှိပါသေးသည်။
error-pack-channel = ဤအချက်အလက်အထုပ်သည် အခြားထုတ်ဝေမှုတစ်ခုအတွက် ဖြစ်ပါသည်။
error-pack-channel-advice = ၎င်းကို မသုံးခဲ့ပါ။ ရှိပြီးသား အချက်အလက် ရှိပါသေးသည်။

## About this program

about = ဤပရိုဂရမ်အကြောင်း
about-what = အခြားနိုင်ငံတွင် အလုပ်လုပ်သူများအတွက် လမ်းညွှန် ဖြစ်ပါသည်။ အင်တာနက်မရှိဘဲ သုံးနိုင်ပါသည်။
about-version = ဗားရှင်း { $version }
about-facts = အချက်အလက် စုဆောင်းသည့် နောက်ဆုံးနေ့: { $date }။ ဤနံပါတ်များကို မည်သူမျှ ဖုန်းခေါ် မစမ်းရသေးပါ။
about-unsure = မသေချာသည်ကို မသေချာဟု ပြထားပါသည်။
nothing-sent = ရေးသမျှသည် ကိုယ်တိုင် မပို့လျှင် ဤဖုန်းထဲမှ အပြင်သို့ မထွက်ပါ။
others-see-phone = ဖုန်းကို အခြားသူ ကြည့်နိုင်လျှင် လျှို့ဝှက်ချက်များ ဤနေရာတွင် မသိမ်းပါနှင့်။
not-legal-advice = ဤသည်မှာ သတင်းအချက်အလက်သာ ဖြစ်သည်။ ကိုယ့်အမှုအတွက် ရှေ့နေကို မေးပါ။
about-geonames = GeoNames (geonames.org) ၏ အချက်အလက် ပါဝင်ပါသည်။ လိုင်စင်: CC BY 4.0။ နေရာများကို ရွေးပြီး ရိုးရှင်းအောင် လုပ်ထားပါသည်။
about-licence = ဤပရိုဂရမ်သည် လွတ်လပ်သော ဆော့ဖ်ဝဲ (AGPL-3.0-or-later) ဖြစ်ပါသည်။ စာသားများ၏ လိုင်စင်မှာ CC BY-SA 4.0 ဖြစ်ပါသည်။
machine-draft-notice = ဤစာကို စက်ဖြင့် ဘာသာပြန်ထားသည်။ မြန်မာစကားပြောသူ မစစ်ဆေးရသေးပါ။
see-english = အင်္ဂလိပ်စာသား ကြည့်ရန်
