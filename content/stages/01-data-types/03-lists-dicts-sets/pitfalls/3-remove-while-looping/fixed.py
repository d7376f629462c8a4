replies = ["late parcel", "", "", "app crashes", "", "", "", "thanks"]

replies = [reply for reply in replies if reply]

print(replies)
print("empty replies left:", replies.count(""))
