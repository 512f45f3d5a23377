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
