### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

language = ພາສາ
help-now = ຂໍຄວາມຊ່ວຍເຫຼືອດຽວນີ້
not-your-fault = ນີ້ບໍ່ແມ່ນຄວາມຜິດຂອງທ່ານ.

## Buttons used everywhere

back = ກັບຄືນ
close = ປິດ
cancel = ຍົກເລີກ
next = ຕໍ່ໄປ
skip = ຂ້າມ
yes = ແມ່ນ
no = ບໍ່ແມ່ນ
dont-know = ບໍ່ຮູ້
save = ບັນທຶກ
share = ແບ່ງປັນ
print = ພິມອອກ
search = ຄົ້ນຫາ
why = ຍ້ອນຫຍັງ?

## Leaving fast

leave-quickly = ອອກທັນທີ

## Offline and updates

offline-works = ບໍ່ມີອິນເຕີເນັດ. ແຕ່ທຸກຢ່າງຍັງໃຊ້ໄດ້.
update-available = ມີຂໍ້ມູນໃໝ່
update-now = ອັບເດດດຽວນີ້

## Errors: what happened, then what to do

## About this program

nothing-sent = ສິ່ງທີ່ທ່ານຂຽນຈະຢູ່ໃນໂທລະສັບນີ້ ເວັ້ນແຕ່ທ່ານເລືອກສົ່ງອອກ.
others-see-phone = ຖ້າຄົນອື່ນເບິ່ງໂທລະສັບຂອງທ່ານໄດ້ ຢ່າເກັບຄວາມລັບໄວ້ບ່ອນນີ້.
not-legal-advice = ນີ້ແມ່ນຂໍ້ມູນ. ທະນາຍຄວາມບອກກ່ຽວກັບເລື່ອງຂອງທ່ານໄດ້.
machine-draft-notice = ຂໍ້ຄວາມນີ້ແປດ້ວຍເຄື່ອງ. ເຈົ້າຂອງພາສາຍັງບໍ່ໄດ້ກວດ.
see-english = ເບິ່ງຂໍ້ຄວາມພາສາອັງກິດ
