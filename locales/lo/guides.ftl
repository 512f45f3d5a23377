### Around the guides: headings that stand in every guide, and the list of guides.

guides-title = ຮູ້ສິດຂອງທ່ານ
guide-do-now = ສິ່ງທີ່ຄວນເຮັດດຽວນີ້
guide-why = ຍ້ອນຫຍັງ
guide-good-to-know = ຄວນຮູ້
guide-take-care = ຂໍ້ຄວນລະວັງ
guide-law = ກົດໝາຍວ່າແນວໃດ
guide-practice = ສິ່ງທີ່ມັກເກີດຂຶ້ນ
guide-unconfirmed = ເວົ້າກັນທົ່ວໄປ ຍັງບໍ່ຢືນຢັນ
guide-choose-country = ເລືອກປະເທດ
guide-everywhere = ກົດລະບຽບສາກົນ
guide-contact = ຕິດຕໍ່ໃຜ
guide-read = ອ່ານຕໍ່: { $title }
audience-offered = ມີຄົນສະເໜີວຽກຢູ່ຕ່າງປະເທດໃຫ້ທ່ານ
audience-abroad = ທ່ານເຮັດວຽກຢູ່ຕ່າງປະເທດ
audience-trouble = ທ່ານກຳລັງເດືອດຮ້ອນ
audience-family = ຄົນໃນຄອບຄົວຂອງທ່ານຢູ່ຕ່າງປະເທດ
audience-outreach = ສຳລັບຜູ້ຊ່ວຍເຫຼືອ
cards-title = ບັດສຳລັບສະແດງ
cards-hint = ສະແດງບັດໃຫ້ເຈົ້າໜ້າທີ່, ທ່ານໝໍ ຫຼືນາຍຈ້າງ. ປັບໜ້າຈໍໃຫ້ແຈ້ງ.

## Titles, in the order of a journey

guide-before-you-sign = ກ່ອນທ່ານເຊັນ
guide-what-it-may-cost = ຄ່າໃຊ້ຈ່າຍເພື່ອໄດ້ວຽກ
guide-someone-you-know = ຄົນຮູ້ຈັກຊວນໄປເຮັດວຽກ
guide-your-contract = ສັນຍາແຮງງານຂອງທ່ານ
guide-documents = ໜັງສືຜ່ານແດນ ແລະ ເອກະສານຂອງທ່ານ
guide-journey-and-border = ການເດີນທາງ ແລະ ຊາຍແດນ
guide-arriving = ເມື່ອທ່ານໄປຮອດ
guide-wages-and-hours = ຄ່າແຮງງານ, ຊົ່ວໂມງ ແລະ ວັນພັກ
guide-deductions-and-debt = ການຫັກເງິນ ແລະ ໜີ້ສິນ
guide-domestic-work = ວຽກໃນເຮືອນສ່ວນຕົວ
guide-at-sea = ການຫາປາ ແລະ ວຽກຢູ່ທະເລ
guide-work-sites = ກໍ່ສ້າງ, ໂຮງງານ, ສວນ, ວຽກເບິ່ງແຍງ
guide-changing-employer = ປ່ຽນ ຫຼືອອກຈາກນາຍຈ້າງ
guide-accident-sickness = ອຸບັດເຫດ ແລະ ການເຈັບປ່ວຍ
guide-pregnancy = ການຖືພາ
guide-sexual-violence = ຄວາມຮຸນແຮງທາງເພດ
guide-children = ເດັກອາຍຸຕ່ຳກວ່າ 18 ປີ
guide-first-hour = ຖືກຈັບ: ຊົ່ວໂມງທຳອິດ
guide-detained = ຖືກກັກຕົວ: ສິດແຕ່ລະອາທິດ
guide-deportation-and-return = ການເນລະເທດ ແລະ ການກັບຄືນປະເທດ
guide-trafficking-smuggling = ການຄ້າມະນຸດ ແລະ ການລັກລອບພາຄົນຂ້າມແດນ
guide-scam-compounds = ສູນຫຼອກລວງທາງອອນລາຍ
guide-refugees = ຜູ້ລີ້ໄພ: ຢ້ານກັບຄືນໄປ
guide-official-involved = ເມື່ອເຈົ້າໜ້າທີ່ກ່ຽວຂ້ອງ
guide-family-at-home = ເມື່ອຄົນໃນຄອບຄົວມິດໄປ
guide-helping-a-friend = ຊ່ວຍໝູ່
guide-after-coming-home = ຫຼັງກັບຮອດບ້ານ
