### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

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
why = ហេតុអ្វី?

## Leaving fast

leave-quickly = ចាកចេញភ្លាម

## Offline and updates

offline-works = គ្មានអ៊ីនធឺណិតទេ។ អ្វីៗនៅដំណើរការធម្មតា។
update-available = មានព័ត៌មានថ្មី
update-now = ធ្វើបច្ចុប្បន្នភាពឥឡូវ

## Errors: what happened, then what to do

## About this program

nothing-sent = អ្វីដែលអ្នកសរសេរ មិនចេញពីទូរស័ព្ទនេះទេ លុះត្រាតែអ្នកជ្រើសរើសផ្ញើ។
others-see-phone = បើអ្នកផ្សេងអាចមើលទូរស័ព្ទអ្នក កុំរក្សាការសម្ងាត់នៅទីនេះ។
not-legal-advice = នេះជាព័ត៌មាន។ មេធាវីអាចប្រាប់អំពីរឿងរបស់អ្នក។
machine-draft-notice = អត្ថបទនេះបកប្រែដោយម៉ាស៊ីន។ អ្នកចេះភាសាខ្មែរមិនទាន់បានពិនិត្យទេ។
see-english = មើលអត្ថបទជាភាសាអង់គ្លេស
