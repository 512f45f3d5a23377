### Help now: what happened, whom to contact, why in this order, what to know before a call.
### Read in fear and in a hurry. One thought a sentence, at most 15 words. Never blame, never promise.

## Questions

danger-now-question = Bạn có đang gặp nguy hiểm không?
where-are-you = Bạn đang ở nước nào?
from-where = Bạn đến từ nước nào?
what-happened = Chuyện gì đã xảy ra?

## Needs: what a person taps. Each is a whole sentence; it is also used in the ready message.

need-arrested = Tôi bị bắt
need-locked_in = Tôi bị nhốt
need-violence = Có người đánh hoặc đe dọa tôi
need-scam_compound = Tôi bị ép lừa đảo người khác trên mạng
need-wages = Tôi không được trả lương
need-passport_taken = Hộ chiếu của tôi bị giữ
need-injured = Tôi bị thương
need-sick = Tôi bị ốm
need-pregnant = Tôi đang mang thai
need-recruited_cheated = Tôi bị người tuyển dụng (môi giới) lừa
need-at_sea = Tôi đang ở trên biển
need-want_to_go_home = Tôi muốn về nước

## Emergency numbers

## The list

contacts = Ai có thể giúp
what-you-can-do = Bạn có thể làm gì
do-not-sign = Đừng ký giấy mà bạn không đọc được.

## Why a contact is listed

reason-free_call = Gọi miễn phí
reason-always_open = Cả ngày lẫn đêm (24 giờ)
reason-open_now = Đang mở
reason-closed_now = Đang đóng
reason-hours_unknown = Chưa rõ giờ mở
reason-without_papers_unclear = Chưa rõ có an toàn không nếu không có giấy tờ
reason-without_papers_no = Có thể không an toàn nếu bạn không có giấy tờ

## Warnings

## A contact

call = Gọi
call-number = Gọi { $number }
send-sms = Gửi tin nhắn SMS
copy-number = Sao chép số
copied = Đã sao chép
from-abroad = Từ nước khác, gọi { $number }
number-not-checked = Số này chưa được kiểm tra
source-label = Nguồn: { $name }
languages-spoken = Ngôn ngữ: { $languages }

## Before a call

## A message ready to send

