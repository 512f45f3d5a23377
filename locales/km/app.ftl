### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

choose-language = ជ្រើសរើសភាសារបស់អ្នក
language = ភាសា
help-now = ជំនួយឥឡូវនេះ
not-your-fault = នេះមិនមែនជាកំហុសរបស់អ្នកទេ។

## Buttons used everywhere

back = ត្រឡប់ក្រោយ
close = បិទ
cancel = បោះបង់
next = បន្ទាប់
skip = រំលង
yes = បាទ/ចាស
no = ទេ
dont-know = មិនដឹង
save = រក្សាទុក
share = ចែករំលែក
print = បោះពុម្ព
search = ស្វែងរក
search-nothing = រកមិនឃើញទេ។ សាកពាក្យផ្សេង ឬជ្រើសខាងក្រោម។
why = ហេតុអ្វី?
more = មើលបន្ថែម
change = ផ្លាស់ប្តូរ

## Leaving fast

leave-quickly = ចាកចេញភ្លាម
leave-explain = ប្រវត្តិនៃកម្មវិធីមើលគេហទំព័រ និងបញ្ជីហៅទូរស័ព្ទ នៅមានដដែល។ បើអ្នកផ្សេងមើលទូរស័ព្ទនេះ សូមលុបវាដោយខ្លួនឯង។

## Reading aloud

listen = ស្តាប់
listen-pause = ផ្អាក
listen-resume = បន្ត
listen-stop = ឈប់
listen-recorded = នេះជាសំឡេងមនុស្សអាន។
listen-no-voice = ទូរស័ព្ទនេះគ្មានសំឡេងសម្រាប់ភាសានេះទេ។

## Offline and updates

offline-works = គ្មានអ៊ីនធឺណិតទេ។ អ្វីៗនៅដំណើរការធម្មតា។
update-available = មានព័ត៌មានថ្មី
update-now = ធ្វើបច្ចុប្បន្នភាពឥឡូវ
update-damaged = ព័ត៌មានថ្មីមកដល់ដោយខូច។ យើងមិនបានប្រើវាទេ។
update-damaged-advice = ព័ត៌មានចាស់របស់អ្នកនៅទីនេះដដែល ហើយនៅប្រើបាន។ នឹងមានការសាកម្តងទៀតនៅពេលក្រោយ។
update-older = ព័ត៌មានដែលផ្តល់មក ចាស់ជាងព័ត៌មានរបស់អ្នក។ យើងមិនបានប្រើវាទេ។
update-older-advice = អ្នកអាចបន្តប្រើអ្វីដែលអ្នកមាន។
install-app = ដាក់កម្មវិធីនេះក្នុងទូរស័ព្ទអ្នក
install-note = បន្ទាប់មក វាបើកបានដោយគ្មានអ៊ីនធឺណិត។
in-app-browser = សូមបើកទំព័រនេះក្នុងកម្មវិធីមើលគេហទំព័ររបស់អ្នក ដើម្បីទុកប្រើពេលគ្មានអ៊ីនធឺណិត។

## What changed after an update, and a copy to pass on

changes-title = អ្វីដែលបានផ្លាស់ប្តូរតាំងពីលើកមុន
change-number-gone = { $name }៖ កុំហៅទៅ { $number } ទៀត។
change-number-new = { $name } មានលេខថ្មី៖ { $number }
change-contact-gone = { $name } លែងមានក្នុងបញ្ជីហើយ។
change-contact-new = ថ្មី៖ { $name }
change-safety = { $name }៖ ការព្រមានបានផ្លាស់ប្តូរហើយ។ សូមអានម្តងទៀត។
change-figure = ពីមុនគឺ { $was }។
changes-read = ខ្ញុំបានអានហើយ
pocket-save = រក្សាទុកច្បាប់ចម្លងជាឯកសារ (file) តែមួយ
pocket-share = ចែករំលែកឱ្យអ្នកផ្សេង
pocket-hint = ច្បាប់ចម្លងនេះបើកបានដោយគ្មានអ៊ីនធឺណិត។ អ្នកអាចឱ្យវាទៅអ្នកផ្សេងតាមប៊្លូធូស (Bluetooth) ឬកាតមេម៉ូរី។

## Errors: what happened, then what to do

error-unknown-country = នៅទីនេះមិនស្គាល់ប្រទេសនេះទេ៖ { $code }
error-unknown-country-advice = សូមជ្រើសប្រទេសមួយពីបញ្ជី។
error-unknown-town = នៅទីនេះមិនស្គាល់ទីក្រុងនេះទេ៖ { $town }
error-unknown-town-advice = ទុកវាឱ្យទទេ ឬជ្រើសទីក្រុងដែលនៅជិតបំផុត។ បញ្ជីនៅប្រើបាន ទោះគ្មានឈ្មោះទីក្រុង។
error-data = បើកព័ត៌មានខ្លះមិនបាន។
error-data-advice = សូមបិទកម្មវិធីនេះ ហើយបើកម្តងទៀត។ ទំព័រធម្មតានៅប្រើបាន។
error-stopped = មានបញ្ហាកើតឡើង។ លេខទូរស័ព្ទនៅលើទំព័រនេះនៅប្រើបាន។
error-pack-damaged = កញ្ចប់ព័ត៌មាននេះខូច ឬយើងមិនបានចុះហត្ថលេខាលើវា។
error-pack-damaged-advice = យើងមិនបានប្រើវាទេ។ សូមយកកញ្ចប់នេះម្តងទៀត ពីកន្លែងដែលអ្នកទុកចិត្ត។
error-pack-older = កញ្ចប់ព័ត៌មាននេះចាស់ជាងកញ្ចប់ដែលអ្នកមាន។
error-pack-older-advice = យើងមិនបានប្រើវាទេ។ ព័ត៌មានថ្មីជាងរបស់អ្នកនៅដដែល។
error-pack-channel = កញ្ចប់ព័ត៌មាននេះធ្វើសម្រាប់កម្មវិធីមួយបែបផ្សេង។
error-pack-channel-advice = យើងមិនបានប្រើវាទេ។ ព័ត៌មានរបស់អ្នកនៅដដែល។

## About this program

about = អំពីកម្មវិធីនេះ
about-what = មគ្គុទ្ទេសក៍សម្រាប់អ្នកដែលធ្វើការនៅប្រទេសផ្សេង។ វាប្រើបានដោយគ្មានអ៊ីនធឺណិត។
about-version = ជំនាន់ { $version }
about-facts = ព័ត៌មានប្រមូលបានរហូតដល់ { $date }។ គ្មានអ្នកណាបានហៅសាកល្បងលេខទាំងនេះទេ។
about-unsure = អ្វីដែលមិនប្រាកដ មានសម្គាល់ថាមិនប្រាកដ។
nothing-sent = អ្វីដែលអ្នកសរសេរ មិនចេញពីទូរស័ព្ទនេះទេ លុះត្រាតែអ្នកជ្រើសរើសផ្ញើ។
others-see-phone = បើអ្នកផ្សេងអាចមើលទូរស័ព្ទអ្នក កុំរក្សាការសម្ងាត់នៅទីនេះ។
not-legal-advice = នេះជាព័ត៌មាន។ មេធាវីអាចប្រាប់អំពីរឿងរបស់អ្នក។
about-geonames = មានទិន្នន័យពី GeoNames (geonames.org) ក្រោមអាជ្ញាប័ណ្ណ CC BY 4.0។ យើងបានជ្រើសរើសទីកន្លែង និងធ្វើឱ្យងាយ។
about-licence = កម្មវិធីនេះជាកម្មវិធីសេរី (AGPL-3.0-or-later)។ អត្ថបទស្ថិតក្រោម CC BY-SA 4.0។
machine-draft-notice = អត្ថបទនេះបកប្រែដោយម៉ាស៊ីន។ អ្នកដែលនិយាយភាសាខ្មែរតាំងពីកំណើត មិនទាន់បានពិនិត្យទេ។
see-english = មើលអត្ថបទជាភាសាអង់គ្លេស
