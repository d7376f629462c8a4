def log_score(score, history=[]):
    history.append(score)
    return history


print(log_score(7), log_score(9), log_score(4, []))
