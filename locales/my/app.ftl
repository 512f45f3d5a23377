### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

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
why = ဘာကြောင့်လဲ။

## Leaving fast

leave-quickly = အမြန်ထွက်ရန်

## Offline and updates

offline-works = အင်တာနက် မရှိပါ။ အားလုံး သုံး၍ရပါသေးသည်။
update-available = အချက်အလက်အသစ် ရှိသည်
update-now = ယခု အသစ်ယူရန်

## Errors: what happened, then what to do

## About this program

nothing-sent = ရေးသမျှသည် ကိုယ်တိုင် မပို့လျှင် ဤဖုန်းထဲမှ အပြင်သို့ မထွက်ပါ။
others-see-phone = ဖုန်းကို အခြားသူ ကြည့်နိုင်လျှင် လျှို့ဝှက်ချက်များ ဤနေရာတွင် မသိမ်းပါနှင့်။
not-legal-advice = ဤသည်မှာ သတင်းအချက်အလက်သာ ဖြစ်သည်။ ကိုယ့်အမှုအတွက် ရှေ့နေကို မေးပါ။
machine-draft-notice = ဤစာကို စက်ဖြင့် ဘာသာပြန်ထားသည်။ မြန်မာစကားပြောသူ မစစ်ဆေးရသေးပါ။
see-english = အင်္ဂလိပ်စာသား ကြည့်ရန်
