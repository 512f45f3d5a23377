### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = តើអ្នកកំពុងមានគ្រោះថ្នាក់ឥឡូវនេះឬទេ?
where-are-you = តើអ្នកនៅប្រទេសណា?
from-where = តើអ្នកមកពីប្រទេសណា?
what-happened = តើមានរឿងអ្វីកើតឡើង?
other-country = ប្រទេសផ្សេង
which-town = តើអ្នកនៅជិតទីក្រុងណា?
which-papers = តើអ្នកមានឯកសារអ្វីខ្លះ?
questions-title = រកជំនួយដែលសមនឹងអ្នកជាងនេះ
questions-why = អ្នកអាចរំលងសំណួរនេះ។ វាគ្រាន់តែដាក់ជំនួយដែលមានសុវត្ថិភាពជាងគេនៅមុនគេ។ ចម្លើយនៅក្នុងទូរស័ព្ទនេះប៉ុណ្ណោះ។
afraid-government = ខ្ញុំខ្លាចរដ្ឋាភិបាលប្រទេសខ្ញុំ
for-someone-else = ខ្ញុំសួរជំនួសអ្នកផ្សេង
under-18 = អ្នកនោះអាយុក្រោម 18 ឆ្នាំ
papers-valid = ឯកសាររបស់ខ្ញុំនៅមានសុពលភាព
papers-expired = ឯកសាររបស់ខ្ញុំផុតកំណត់ហើយ
papers-none = ខ្ញុំគ្មានឯកសារទេ
papers-held = អ្នកផ្សេងកាន់ឯកសាររបស់ខ្ញុំ
papers-refugee = ខ្ញុំមានប័ណ្ណជនភៀសខ្លួន
papers-unknown = ខ្ញុំមិនចង់ប្រាប់ទេ
shown-for = បង្ហាញសម្រាប់អ្នកមកពី៖ { $country }

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-danger_now = ជីវិតខ្ញុំកំពុងមានគ្រោះថ្នាក់ឥឡូវនេះ
need-arrested = ខ្ញុំត្រូវគេចាប់ខ្លួន
need-detained = ខ្ញុំត្រូវគេឃុំខ្លួន
need-locked_in = ខ្ញុំត្រូវគេបង្ខាំង
need-violence = មានគេវាយ ធ្វើបាប ឬគំរាមខ្ញុំ
need-sexual_violence = មានគេបង្ខំរួមភេទជាមួយខ្ញុំ ឬស្ទាបអង្អែលខ្ញុំ
need-trafficked = គេបង្ខំខ្ញុំឱ្យធ្វើការ ឬគេបានលក់ខ្ញុំ
need-scam_compound = គេបង្ខំខ្ញុំឱ្យបោកគេតាមអនឡាញ
need-wages = គេមិនបើកប្រាក់ឈ្នួលឱ្យខ្ញុំ
need-passport_taken = គេយកលិខិតឆ្លងដែនខ្ញុំ
need-injured = ខ្ញុំរងរបួស
need-sick = ខ្ញុំឈឺ
need-pregnant = ខ្ញុំមានផ្ទៃពោះ
need-child = មានក្មេងម្នាក់ត្រូវការជំនួយ
need-recruited_cheated = អ្នកជ្រើសរើសពលករ (មេខ្យល់) បោកខ្ញុំ
need-at_sea = ខ្ញុំនៅសមុទ្រ (លើទូក)
need-want_to_go_home = ខ្ញុំចង់ត្រឡប់ទៅស្រុកវិញ
need-deported_return = គេបានបញ្ជូនខ្ញុំត្រឡប់មកស្រុកវិញ ហើយខ្ញុំត្រូវការជំនួយ
need-family_member_missing = មានសមាជិកគ្រួសារខ្ញុំម្នាក់បាត់ខ្លួន
need-suicidal = ខ្ញុំមិនចង់រស់ទៀតទេ

## Emergency numbers

emergency-in = បើមានគ្រោះថ្នាក់ដល់ជីវិត៖ លេខនៅ { $country }
emergency-police = ប៉ូលិស
emergency-ambulance = រថយន្តសង្គ្រោះបន្ទាន់
emergency-fire = អ្នកពន្លត់អគ្គិភ័យ
emergency-crisis = អ្នកដែលអ្នកអាចនិយាយជាមួយ
emergency-caution = បើមានគ្រោះថ្នាក់ដល់ជីវិត សូមហៅ។ ប៉ូលិសអាចពិនិត្យឯកសាររបស់អ្នក។

## The list

contacts = អ្នកណាអាចជួយបាន
contact-first = ទាក់ទងកន្លែងទាំងនេះមុន
what-you-can-do = អ្វីដែលអ្នកអាចធ្វើបាន
all-in-country = ទំនាក់ទំនងទាំងអស់នៅ { $country }
not-checked-heading = មិនទាន់បានពិនិត្យ
nobody-safe = យើងមិនស្គាល់លេខណាដែលមានសុវត្ថិភាពសម្រាប់រឿងនេះទេ។
nobody-safe-advice = សូមនិយាយជាមួយមនុស្សដែលអ្នកទុកចិត្តនៅក្រៅប្រទេសនោះ ឬជាមួយក្រុមដែលជួយជនភៀសខ្លួន។
do-not-sign = កុំចុះហត្ថលេខាលើឯកសារដែលអ្នកអានមិនយល់។

## Why a contact is listed

reason-free_call = ហៅឥតគិតថ្លៃ
reason-always_open = ទាំងថ្ងៃទាំងយប់ (24 ម៉ោង)
reason-open_now = កំពុងបើក
reason-closed_now = កំពុងបិទ
reason-hours_unknown = មិនដឹងម៉ោងបើក
reason-speaks = និយាយភាសា៖ { $language }
reason-without_papers_yes = ជាធម្មតា ជួយអ្នកគ្មានឯកសារដែរ។ នេះជាការយល់ឃើញរបស់យើង មិនមែនជាការសន្យាទេ។
reason-without_papers_unclear = មិនដឹងថាមានសុវត្ថិភាពឬទេ បើគ្មានឯកសារ
reason-without_papers_no = អាចមិនមានសុវត្ថិភាព បើអ្នកគ្មានឯកសារ
reason-works_on_this = ជួយលើបញ្ហានេះ
reason-your_state = ការិយាល័យរបស់ប្រទេសអ្នក
reason-for_people_from = សម្រាប់អ្នកមកពី៖ { $country }
reason-in_your_town = នៅក្នុងទីក្រុងរបស់អ្នក
reason-distance = ចម្ងាយប្រហែល { $km } គីឡូម៉ែត្រ
reason-sits_in = ការិយាល័យនៅ៖ { $country }
reason-can_write = អ្នកអាចសរសេរជំនួសការនិយាយ
reason-independent = មិនមែនជាផ្នែករបស់រដ្ឋាភិបាលណាទេ
reason-no_number = មិនដឹងលេខទូរស័ព្ទទេ

## Warnings

warn-enforcement_line = លេខនេះអាចបញ្ជូនអ្នកទៅប៉ូលិស ឬការិយាល័យអន្តោប្រវេសន៍។
warn-list-enforcement_line = លេខខ្លះអាចបញ្ជូនមនុស្សទៅប៉ូលិស ឬការិយាល័យអន្តោប្រវេសន៍។ លេខទាំងនោះមានសរសេរប្រាប់នៅខាងលើប៊ូតុង។
warn-embassy_risk = បើអ្នករត់គេចពីរដ្ឋាភិបាលរបស់អ្នក កុំទាក់ទងស្ថានទូតរបស់រដ្ឋាភិបាលនោះ។ សូមនិយាយជាមួយ UNHCR, មេធាវី ឬអង្គការក្រៅរដ្ឋាភិបាល (NGO) ជំនួសវិញ។
warn-call_recorded = គេថតសំឡេងការហៅមកលេខនេះ ហើយបញ្ជូនវាទៅមន្ត្រី។
warn-hospital_reporting = មន្ទីរពេទ្យរដ្ឋអាចរាយការណ៍អំពីអ្នកជំងឺដែលគ្មានឯកសារ។ បើមានគ្រោះថ្នាក់ដល់ជីវិត ទោះយ៉ាងណាក៏ត្រូវទៅ។
warn-shelter_restriction = ជម្រករបស់រដ្ឋអាចកម្រិតការចេញក្រៅ និងការប្រើទូរស័ព្ទ។
warn-rescued_may_be_detained = អ្នកដែលប៉ូលិសសង្គ្រោះចេញមក ធ្លាប់ត្រូវគេឃុំខ្លួន ឬបណ្តេញចេញពីប្រទេស។ សូមនិយាយជាមួយអង្គការ NGO ឬស្ថានទូតរបស់អ្នកជាមុនសិន។
warn-employer_may_see_phone = អ្នកផ្សេងអាចមើលឃើញទូរស័ព្ទនេះ។ កុំហៅត្រឡប់នៅមុខអ្នកផ្សេង។ សូមលុបការហៅ និងសារចោល។
warn-police_checks_status = ប៉ូលិសអាចពិនិត្យឯកសាររបស់អ្នក។
warn-police_limited = ប៉ូលិសអាចចូលកន្លែងនេះមិនបាន។ សំណើផ្លូវការពីគ្រួសារអាចជួយបាន។
warn-unchecked_number = លេខខ្លះនៅទីនេះមិនទាន់បានពិនិត្យទេ។
warn-short_code_local_only = លេខខ្លីប្រើបានតែក្នុងប្រទេសរបស់វាប៉ុណ្ណោះ។
warn-no_direct_line = នៅទីនេះ មិនដឹងលេខរបស់ការិយាល័យដែលគួរជួយអ្នកទេ។
warn-no_coverage = បើគ្មានសេវាទូរស័ព្ទ សូមចាំលេខមួយឱ្យជាប់។ សូមហៅនៅកំពង់ផែបន្ទាប់ តែម្នាក់ឯង បើអាច។
warn-language_gap = យើងមិនដឹងថាគេនិយាយភាសារបស់អ្នកឬទេ។ សូមសុំអ្នកបកប្រែផ្ទាល់មាត់។

## A contact

call = ហៅទូរស័ព្ទ
call-number = ហៅទៅ { $number }
send-sms = ផ្ញើសារ SMS
write-whatsapp = សរសេរតាម WhatsApp
write-email = សរសេរអ៊ីមែល
open-website = បើកគេហទំព័រ
copy-number = ចម្លងលេខ
copied = បានចម្លង
from-abroad = ពីប្រទេសផ្សេង សូមហៅ { $number }
only-inside = ប្រើបានតែនៅក្នុង៖ { $country }
number-not-checked = លេខនេះមិនទាន់បានពិនិត្យទេ
source-of = ប្រភពថ្មីបំផុត៖ { $date }
source-undated = ប្រភពគ្មានកាលបរិច្ឆេទ
may-have-changed = វាអាចបានផ្លាស់ប្តូរ។
confidence-high = ប្រភពពីរ ឬច្រើនជាងនេះ និយាយដូចគ្នា
confidence-medium = ប្រភពមួយដែលអាចទុកចិត្តបាន
confidence-low = មិនទាន់បានបញ្ជាក់
source-label = ប្រភព៖ { $name }
sources = ប្រភព
languages-spoken = ភាសា៖ { $languages }
hours-are = ម៉ោងបើក៖ { $hours }
address-to-show = អាសយដ្ឋានសម្រាប់បង្ហាញអ្នកបើកឡាន
scan-to-call = ស្កេនដោយទូរស័ព្ទដើម្បីហៅ
more-about = ព័ត៌មានបន្ថែមអំពីទំនាក់ទំនងនេះ

## Before a call

call-trace = ការហៅនេះនៅក្នុងបញ្ជីហៅរបស់ទូរស័ព្ទនេះ។ វាអាចមានលើវិក្កយបត្រ។
call-trace-advice = អ្នកអាចប្រើទូរស័ព្ទផ្សេង ឬសរសេរលេខលើក្រដាស។

## A message ready to send

message-title = សារដែលត្រៀមផ្ញើ
message-not-sent = គ្មានអ្វីត្រូវបានផ្ញើទេ លុះត្រាតែអ្នកផ្ញើដោយខ្លួនឯង។
message-in = ជាភាសា { $language }
copy-message = ចម្លងសារ
message =
    សួស្តី។ ខ្ញុំត្រូវការជំនួយ។
    { $problem }
    ខ្ញុំនៅទីនេះ៖ { $place }
    ភាសារបស់ខ្ញុំ៖ { $language }
    បើអាច សូមឆ្លើយជាអក្សរ។
