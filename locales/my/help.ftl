### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = ယခု အန္တရာယ်ရှိနေပါသလား။
where-are-you = ယခု မည်သည့်နိုင်ငံတွင် ရှိပါသလဲ။
from-where = မည်သည့်နိုင်ငံမှ လာပါသလဲ။
what-happened = ဘာဖြစ်ခဲ့ပါသလဲ။

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = အဖမ်းခံရသည်
need-locked_in = ပိတ်လှောင်ခံထားရသည်
need-violence = ရိုက်နှက်ခံရသည် သို့မဟုတ် ခြိမ်းခြောက်ခံရသည်
need-scam_compound = အွန်လိုင်းလိမ်လည်ရန် အတင်းခိုင်းခံရသည်
need-wages = လုပ်ခ မရပါ
need-passport_taken = ပတ်စပို့ သိမ်းခံရသည်
need-injured = ဒဏ်ရာရထားသည်
need-sick = နေမကောင်းဖြစ်နေသည်
need-pregnant = ကိုယ်ဝန်ရှိသည်
need-recruited_cheated = အလုပ်အကျိုးဆောင် (ပွဲစား) ၏ လိမ်ခြင်း ခံရသည်
need-at_sea = ပင်လယ်ပြင်တွင် ရောက်နေသည်
need-want_to_go_home = မိမိနိုင်ငံသို့ ပြန်လိုသည်

## Emergency numbers

## The list

contacts = ကူညီနိုင်သူများ
what-you-can-do = ဘာလုပ်နိုင်သလဲ
do-not-sign = ဖတ်၍ နားမလည်သော စာရွက်ကို လက်မှတ်မထိုးပါနှင့်။

## Why a contact is listed

reason-free_call = ဖုန်းခ အခမဲ့
reason-always_open = နေ့ရောညပါ (24 နာရီ)
reason-open_now = ယခု ဖွင့်ထားသည်
reason-closed_now = ယခု ပိတ်ထားသည်
reason-hours_unknown = ဖွင့်ချိန် မသိရပါ
reason-without_papers_unclear = စာရွက်စာတမ်းမရှိလျှင် ဘေးကင်း မကင်း မသိရပါ
reason-without_papers_no = စာရွက်စာတမ်းမရှိလျှင် ဘေးမကင်းနိုင်ပါ

## Warnings

## A contact

call = ဖုန်းခေါ်ရန်
call-number = { $number } သို့ ဖုန်းခေါ်ရန်
send-sms = စာတို (SMS) ပို့ရန်
copy-number = နံပါတ် ကူးယူရန်
copied = ကူးယူပြီးပါပြီ
from-abroad = အခြားနိုင်ငံမှ ခေါ်လျှင် { $number }
number-not-checked = ဤနံပါတ်ကို မစစ်ဆေးရသေးပါ
source-label = ရင်းမြစ်: { $name }
languages-spoken = ဘာသာစကား: { $languages }

## Before a call

## A message ready to send

