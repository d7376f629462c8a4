replies = ["late parcel", "", "", "app crashes", "", "", "", "thanks"]

for reply in replies:
    if not reply:
        replies.remove(reply)

print(replies)
print("empty replies left:", replies.count(""))
