### The frame around every screen: choosing a language, leaving, updates, errors, what the program says of itself.
### The reader may be frightened and hurried. One thought a sentence, at most 15 words.

## The first screen

language = Ngôn ngữ
help-now = Cần giúp ngay
not-your-fault = Đây không phải lỗi của bạn.

## Buttons used everywhere

back = Quay lại
close = Đóng
cancel = Hủy
next = Tiếp
skip = Bỏ qua
yes = Có
no = Không
dont-know = Không biết
save = Lưu
share = Chia sẻ
print = In
search = Tìm
why = Tại sao?

## Leaving fast

leave-quickly = Thoát nhanh

## Offline and updates

offline-works = Không có mạng. Mọi thứ vẫn dùng được.
update-available = Có thông tin mới
update-now = Cập nhật ngay

## Errors: what happened, then what to do

## About this program

nothing-sent = Những gì bạn viết chỉ ở trong điện thoại này, trừ khi bạn chọn gửi đi.
others-see-phone = Nếu người khác xem được điện thoại của bạn, đừng lưu bí mật ở đây.
not-legal-advice = Đây là thông tin. Luật sư có thể giải thích về trường hợp của bạn.
machine-draft-notice = Bản này do máy dịch. Người bản ngữ chưa kiểm tra.
see-english = Xem bản tiếng Anh
