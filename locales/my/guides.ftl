### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = သင့်အခွင့်အရေးများ သိထားပါ
guide-do-now = ယခု လုပ်ရန်
guide-why = ဘာကြောင့်လဲ။
guide-good-to-know = သိထားသင့်သည်
guide-take-care = သတိထားရန်
guide-law = ဥပဒေက ဆိုသည်မှာ
guide-practice = မကြာခဏ ဖြစ်တတ်သည်မှာ
guide-unconfirmed = ပြောလေ့ရှိသော်လည်း အတည်မပြုရသေးပါ
guide-choose-country = နိုင်ငံ ရွေးပါ
guide-everywhere = နိုင်ငံတကာ စည်းမျဉ်းများ
guide-contact = ဘယ်သူ့ကို ဆက်သွယ်ရမလဲ။
guide-read = ဆက်ဖတ်ရန်: { $title }
audience-offered = နိုင်ငံခြားတွင် အလုပ်ကမ်းလှမ်းခံရသည်
audience-abroad = နိုင်ငံခြားတွင် အလုပ်လုပ်နေသည်
audience-trouble = အခက်အခဲ ကြုံနေရသည်
audience-family = မိသားစုဝင်တစ်ဦး နိုင်ငံခြားတွင် ရှိသည်
audience-outreach = ကူညီသူများအတွက်
cards-title = ပြရန် ကတ်များ
cards-hint = ကတ်ကို အရာရှိ၊ ဆရာဝန် သို့မဟုတ် အလုပ်ရှင်ကို ပြပါ။ ဖန်သားပြင်ကို လင်းအောင် လုပ်ပါ။

## Titles, in the order of a journey

guide-before-you-sign = လက်မှတ်မထိုးမီ
guide-what-it-may-cost = အလုပ်ရရန် ကုန်ကျနိုင်သည်များ
guide-someone-you-know = အသိက အလုပ်ခေါ်လျှင်
guide-your-contract = သင့် အလုပ်ခန့်ထားမှု စာချုပ်
guide-documents = သင့်ပတ်စပို့နှင့် စာရွက်စာတမ်းများ
guide-journey-and-border = ခရီးလမ်းနှင့် နယ်စပ်
guide-arriving = ရောက်ရှိသောအခါ
guide-wages-and-hours = လုပ်ခ၊ အလုပ်ချိန်နှင့် နားရက်များ
guide-deductions-and-debt = လုပ်ခမှ ဖြတ်တောက်ငွေနှင့် အကြွေး
guide-domestic-work = နေအိမ်တွင် အလုပ်လုပ်ခြင်း
guide-at-sea = ငါးဖမ်းခြင်းနှင့် ပင်လယ်ပြင် အလုပ်
guide-work-sites = ဆောက်လုပ်ရေး၊ စက်ရုံ၊ စိုက်ခင်း၊ ပြုစုစောင့်ရှောက်ရေး
guide-changing-employer = အလုပ်ရှင် ပြောင်းခြင်း သို့မဟုတ် ထွက်ခြင်း
guide-accident-sickness = မတော်တဆမှုနှင့် နေမကောင်းခြင်း
guide-pregnancy = ကိုယ်ဝန်ဆောင်ခြင်း
guide-sexual-violence = လိင်ပိုင်းဆိုင်ရာ အကြမ်းဖက်မှု
guide-children = အသက် 18 နှစ်အောက် ကလေးများ
guide-first-hour = အဖမ်းခံရလျှင်: ပထမတစ်နာရီ
guide-detained = ထိန်းသိမ်းခံရလျှင်: အပတ်အလိုက် အခွင့်အရေးများ
guide-deportation-and-return = ပြည်နှင်ခံရခြင်းနှင့် မိမိနိုင်ငံသို့ ပြန်ခြင်း
guide-trafficking-smuggling = လူကုန်ကူးမှုနှင့် လူမှောင်ခိုကူးမှု
guide-scam-compounds = အွန်လိုင်းလိမ်လည်မှု ခြံဝင်းများ
guide-refugees = ဒုက္ခသည်များ: ပြန်ရမည်ကို ကြောက်လျှင်
guide-official-involved = အရာရှိတစ်ဦး ပါဝင်ပတ်သက်နေလျှင်
guide-family-at-home = တစ်ဦးဦး အဆက်အသွယ် ပြတ်သွားလျှင်
guide-helping-a-friend = သူငယ်ချင်းကို ကူညီခြင်း
guide-after-coming-home = အိမ်ပြန်ရောက်ပြီးနောက်
