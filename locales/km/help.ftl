### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = តើអ្នកកំពុងមានគ្រោះថ្នាក់ឬទេ?
where-are-you = តើអ្នកនៅប្រទេសណា?
from-where = តើអ្នកមកពីប្រទេសណា?
what-happened = តើមានរឿងអ្វីកើតឡើង?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = ខ្ញុំត្រូវគេចាប់ខ្លួន
need-locked_in = ខ្ញុំត្រូវគេបង្ខាំង
need-violence = មានគេវាយ ឬគំរាមខ្ញុំ
need-scam_compound = គេបង្ខំខ្ញុំឱ្យបោកគេតាមអនឡាញ
need-wages = គេមិនបើកប្រាក់ឈ្នួលឱ្យខ្ញុំ
need-passport_taken = គេយកលិខិតឆ្លងដែនខ្ញុំ
need-injured = ខ្ញុំរងរបួស
need-sick = ខ្ញុំឈឺ
need-pregnant = ខ្ញុំមានផ្ទៃពោះ
need-recruited_cheated = អ្នកជ្រើសរើសពលករ (មេខ្យល់) បោកខ្ញុំ
need-at_sea = ខ្ញុំនៅសមុទ្រ (លើទូក)
need-want_to_go_home = ខ្ញុំចង់ត្រឡប់ទៅស្រុកវិញ

## Emergency numbers

## The list

contacts = អ្នកអាចជួយបាន
what-you-can-do = អ្វីដែលអ្នកអាចធ្វើបាន
do-not-sign = កុំចុះហត្ថលេខាលើឯកសារដែលអ្នកអានមិនយល់។

## Why a contact is listed

reason-free_call = ហៅឥតគិតថ្លៃ
reason-always_open = ទាំងថ្ងៃទាំងយប់ (24 ម៉ោង)
reason-open_now = កំពុងបើក
reason-closed_now = កំពុងបិទ
reason-hours_unknown = មិនដឹងម៉ោងបើក
reason-without_papers_unclear = មិនដឹងថាមានសុវត្ថិភាពឬទេ បើគ្មានឯកសារ
reason-without_papers_no = អាចមិនមានសុវត្ថិភាព បើអ្នកគ្មានឯកសារ

## Warnings

## A contact

call = ហៅទូរស័ព្ទ
call-number = ហៅទៅ { $number }
send-sms = ផ្ញើសារ SMS
copy-number = ចម្លងលេខ
copied = បានចម្លង
from-abroad = ពីប្រទេសផ្សេង សូមហៅ { $number }
number-not-checked = លេខនេះមិនទាន់បានពិនិត្យទេ
source-label = ប្រភព៖ { $name }
languages-spoken = ភាសា៖ { $languages }

## Before a call

## A message ready to send

