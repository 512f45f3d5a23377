### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = ស្គាល់សិទ្ធិរបស់អ្នក
guide-do-now = អ្វីត្រូវធ្វើឥឡូវនេះ
guide-why = ហេតុអ្វី
guide-good-to-know = គួរដឹង
guide-take-care = ប្រុងប្រយ័ត្ន
guide-law = អ្វីដែលច្បាប់ចែង
guide-practice = អ្វីដែលកើតឡើងញឹកញាប់
guide-unconfirmed = គេតែងនិយាយ តែមិនទាន់បញ្ជាក់
guide-choose-country = ជ្រើសរើសប្រទេស
guide-everywhere = វិធានអន្តរជាតិ
guide-contact = ត្រូវទាក់ទងអ្នកណា
guide-read = អានបន្ត៖ { $title }
audience-offered = មានគេផ្តល់ការងារនៅក្រៅប្រទេសដល់អ្នក
audience-abroad = អ្នកធ្វើការនៅក្រៅប្រទេស
audience-trouble = អ្នកកំពុងមានបញ្ហា
audience-family = សមាជិកគ្រួសារអ្នកនៅក្រៅប្រទេស
audience-outreach = សម្រាប់អ្នកជួយ
cards-title = កាតសម្រាប់បង្ហាញ
cards-hint = បង្ហាញកាតដល់មន្ត្រី គ្រូពេទ្យ ឬនិយោជក។ បង្កើនពន្លឺអេក្រង់។

## Titles, in the order of a journey

guide-before-you-sign = មុនពេលអ្នកចុះហត្ថលេខា
guide-what-it-may-cost = ការងារអាចអស់លុយប៉ុន្មាន
guide-someone-you-know = ពេលអ្នកស្គាល់គ្នាជ្រើសរើសអ្នកទៅធ្វើការ
guide-your-contract = កិច្ចសន្យាការងាររបស់អ្នក
guide-documents = លិខិតឆ្លងដែន និងឯកសាររបស់អ្នក
guide-journey-and-border = ការធ្វើដំណើរ និងព្រំដែន
guide-arriving = ពេលអ្នកទៅដល់
guide-wages-and-hours = ប្រាក់ឈ្នួល ម៉ោងធ្វើការ និងថ្ងៃឈប់សម្រាក
guide-deductions-and-debt = ការកាត់ប្រាក់ឈ្នួល និងបំណុល
guide-domestic-work = ការងារក្នុងផ្ទះគេ
guide-at-sea = ការនេសាទ និងការងារនៅសមុទ្រ
guide-work-sites = សំណង់ រោងចក្រ ចម្ការ និងការថែទាំ
guide-changing-employer = ការប្តូរ ឬចាកចេញពីនិយោជក (ថៅកែ)
guide-accident-sickness = គ្រោះថ្នាក់ និងជំងឺ
guide-pregnancy = ការមានផ្ទៃពោះ
guide-sexual-violence = អំពើហិង្សាផ្លូវភេទ
guide-children = កុមារអាយុក្រោម 18 ឆ្នាំ
guide-first-hour = ត្រូវគេចាប់ខ្លួន៖ ម៉ោងដំបូង
guide-detained = ត្រូវគេឃុំខ្លួន៖ សិទ្ធិពីមួយសប្តាហ៍ទៅមួយសប្តាហ៍
guide-deportation-and-return = ការបណ្តេញចេញពីប្រទេស និងការវិលត្រឡប់ទៅស្រុកវិញ
guide-trafficking-smuggling = ការជួញដូរមនុស្ស និងការរត់ពន្ធមនុស្សឆ្លងដែន
guide-scam-compounds = កន្លែងឆបោកតាមអនឡាញ
guide-refugees = ជនភៀសខ្លួន៖ ខ្លាចត្រឡប់ទៅវិញ
guide-official-involved = ពេលមានមន្ត្រីពាក់ព័ន្ធ
guide-family-at-home = ពេលអ្នកណាម្នាក់បាត់ដំណឹង
guide-helping-a-friend = ការជួយមិត្តភក្តិ
guide-after-coming-home = ក្រោយពេលអ្នកត្រឡប់មកស្រុកវិញ
