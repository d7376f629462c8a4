from dataclasses import dataclass


@dataclass
class TrainingConfig:
    """The settings of one training."""

    model_name: str = "convnet"
    num_classes: int = 10
    learning_rate: float = 3e-4
    batch_size: int = 64
    image_size: tuple[int, int] = (224, 224)
    augmentations: tuple[str, ...] = ()
    pretrained_weights: str | None = None


config = TrainingConfig()
config.learnig_rate = 0.1
print(config)
