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
