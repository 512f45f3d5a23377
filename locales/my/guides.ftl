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
