"""The reader's network: the encoder of bge-small-en-v1.5 with one linear layer on top.

For every token the layer gives eight numbers. At a sentence marker, channel 0 says whether that sentence
answers; at any token, channels 1 and 2 say whether the answering words begin or end there; at the first
token, channels 3 to 7 say what the passage does for the question (OUTCOMES).
"""

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from torch import nn
from torch.nn import functional as F

LAYERS, WIDTH, HEADS, INNER = 12, 384, 12, 1536
OUTCOMES = ["answered", "not_in_sources", "false_premise", "after_sources", "opinion_or_prediction"]
CHANNELS = 3 + len(OUTCOMES)
LAYER_MATRICES = [
    "attention.self.query",
    "attention.self.key",
    "attention.self.value",
    "attention.output.dense",
    "intermediate.dense",
    "output.dense",
]


class Softmax(torch.autograd.Function):
    """Softmax over the last axis whose way back is three plain products: torch's own is not vectorised for bfloat16 on processors."""

    @staticmethod
    def forward(ctx, x):
        y = F.softmax(x, dim=-1)
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, g):
        (y,) = ctx.saved_tensors
        gy = g * y
        return gy - y * gy.sum(-1, keepdim=True)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.mixed = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def matrices(self):
        return [self.query, self.key, self.value, self.mixed, self.inner, self.outer]

    def forward(self, x, mask):
        batch, length, _ = x.shape

        def split(y):
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query = split(self.query(x) * (WIDTH // HEADS) ** -0.5)
        weights = Softmax.apply(query @ split(self.key(x)).transpose(2, 3) + mask)
        mixed = (weights @ split(self.value(x))).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + self.mixed(mixed))
        return self.norm2(x + self.outer(F.gelu(self.inner(x))))


class ReaderNetwork(nn.Module):
    """Without dropout: it takes half the time on a processor, and each example is seen few times."""

    def __init__(self):
        super().__init__()
        self.words, self.places, self.types = (nn.Embedding(n, WIDTH) for n in (30522, 512, 2))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])
        self.head = nn.Linear(WIDTH, CHANNELS)
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)

    def forward(self, ids, types, mask):
        places = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.places(places) + self.types(types))
        hidden = ((1.0 - mask[:, None, None, :]) * -1e4).to(x.dtype)
        for layer in self.layers:
            x = layer(x, hidden)
        return self.head(x).float()


def named_arrays(network, graph):
    """Pairs of the ONNX graph's initializer names and the network's parameters (transposed where ONNX multiplies from the right)."""
    e = "embeddings."
    pairs = [
        (e + "word_embeddings.weight", network.words.weight, False),
        (e + "position_embeddings.weight", network.places.weight, False),
        (e + "token_type_embeddings.weight", network.types.weight, False),
        (e + "LayerNorm.weight", network.norm.weight, False),
        (e + "LayerNorm.bias", network.norm.bias, False),
    ]
    products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul"}
    for at, layer in enumerate(network.layers):
        for name, matrix in zip(LAYER_MATRICES, layer.matrices()):
            pairs.append((products[f"/encoder/layer.{at}/{name.replace('.', '/')}/MatMul_output_0"], matrix.weight, True))
            pairs.append((f"encoder.layer.{at}.{name}.bias", matrix.bias, False))
        for name, norm in (("attention.output", layer.norm1), ("output", layer.norm2)):
            pairs.append((f"encoder.layer.{at}.{name}.LayerNorm.weight", norm.weight, False))
            pairs.append((f"encoder.layer.{at}.{name}.LayerNorm.bias", norm.bias, False))
    return pairs


def load_encoder(network, file):
    """Fills the network with the weights of a BERT graph in ONNX. A missing weight is an error."""
    graph = onnx.load(file).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    with torch.no_grad():
        for name, parameter, is_turned in named_arrays(network, graph):
            array = arrays[name].T if is_turned else arrays[name]
            parameter.copy_(torch.from_numpy(np.ascontiguousarray(array)))


def save_onnx(network, base_file, file):
    """Writes the network as ONNX: the base graph with these weights, and the head behind it, as output `channels`."""
    model = onnx.load(base_file)
    graph = model.graph
    arrays = {n: (p.detach().numpy().T if turned else p.detach().numpy()) for n, p, turned in named_arrays(network, graph)}
    for tensor in graph.initializer:
        if tensor.name in arrays:
            tensor.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(arrays[tensor.name]), tensor.name))
    hidden = graph.output[0].name
    graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(network.head.weight.detach().numpy().T), "head.weight"))
    graph.initializer.append(numpy_helper.from_array(network.head.bias.detach().numpy(), "head.bias"))
    graph.node.append(helper.make_node("MatMul", [hidden, "head.weight"], ["head.product"], name="head/MatMul"))
    graph.node.append(helper.make_node("Add", ["head.product", "head.bias"], ["channels"], name="head/Add"))
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("channels", onnx.TensorProto.FLOAT, ["batch_size", "sequence_length", CHANNELS]))
    onnx.save(model, file)
