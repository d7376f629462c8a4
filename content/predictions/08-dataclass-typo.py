from dataclasses import dataclass


@dataclass
class TrainConfig:
    batch_size: int = 32


config = TrainConfig()
config.batchsize = 64
print(config, config == TrainConfig())
