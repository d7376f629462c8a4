def tidy[T: (str, bytes)](answer: T) -> T:
    return answer.strip().lower()


print(tidy("  Yes "), tidy(b" NO "))
print(tidy(str(42)))
