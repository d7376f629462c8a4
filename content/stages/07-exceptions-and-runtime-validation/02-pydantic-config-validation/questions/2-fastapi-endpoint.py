from pydantic import BaseModel, Field, ValidationError


class PredictRequest(BaseModel):
    age: int = Field(ge=0)
    spend: float


class EmbeddingResponse(BaseModel):
    vector: list[float]
    model: str
    tokens: int = Field(ge=0)


body = '{"age": -1, "spend": "lots"}'
try:
    PredictRequest.model_validate_json(body)
except ValidationError as exc:
    for error in exc.errors():  # the list in the body of the 422
        print(error["loc"], error["type"])

internal = {"vector": [0.1, 0.7], "model": "mini", "tokens": 4}
reply = EmbeddingResponse.model_validate(internal | {"cost_usd": 0.02})
print(reply.model_dump_json())
print(PredictRequest.model_json_schema()["properties"]["age"])
