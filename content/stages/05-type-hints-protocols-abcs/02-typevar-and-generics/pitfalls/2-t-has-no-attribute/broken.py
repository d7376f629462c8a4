def tidy[T](answer: T) -> T:
    return answer.strip().lower()


print(tidy("  Yes "), tidy(b" NO "))
print(tidy(42))
