class Setting:
    def __get__(self, instance, owner):
        return self.value

    def __set__(self, instance, value):
        self.value = value


class Job:
    retries = Setting()
    timeout = Setting()


nightly, hourly = Job(), Job()
nightly.retries, hourly.retries, nightly.timeout = 5, 8, 30
print(nightly.retries, hourly.retries, hourly.timeout)
