#!/usr/bin/env python3
"""Speaks to a running service as docs/api.md says, with nothing but Python's standard library.

    rpc_peer.py RUNTIME_FOLDER METHOD [PARAMS]     prints the result
    rpc_peer.py --download RUNTIME_FOLDER METHOD PARAMS     prints what the ticket stands for
"""
import base64
import hashlib
import hmac
import http.client
import json
import os
import secrets
import socket
import struct
import sys


class Connection:
    def __init__(self, folder):
        with open(os.path.join(folder, "endpoint.json")) as file:
            self.endpoint = json.load(file)
        with open(os.path.join(folder, "token")) as file:
            self.token = bytes.fromhex(file.read().strip())
        self.last_id = 0
        self.upgrade()
        self.sign_in()

    def upgrade(self):
        host, port = self.endpoint["host"], self.endpoint["port"]
        self.socket = socket.create_connection((host, port), timeout=30)
        self.stream = self.socket.makefile("rb")
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        self.socket.sendall((f"GET /rpc HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\n"
                             f"Connection: Upgrade\r\nSec-WebSocket-Key: {key}\r\n"
                             "Sec-WebSocket-Version: 13\r\n\r\n").encode())
        status = self.stream.readline()
        if b" 101 " not in status:
            raise SystemExit(f"no upgrade: {status}")
        while self.stream.readline() not in (b"\r\n", b""):
            pass

    def send(self, text):
        data = text.encode()
        mask = secrets.token_bytes(4)
        size = len(data)
        if size < 126:
            head = struct.pack("!BB", 0x81, 0x80 | size)
        elif size < 65536:
            head = struct.pack("!BBH", 0x81, 0x80 | 126, size)
        else:
            head = struct.pack("!BBQ", 0x81, 0x80 | 127, size)
        masked = bytes(byte ^ mask[i % 4] for i, byte in enumerate(data))
        self.socket.sendall(head + mask + masked)

    def receive(self):
        message = b""
        while True:
            first, second = self.stream.read(2)
            size = second & 0x7F
            if size == 126:
                size = struct.unpack("!H", self.stream.read(2))[0]
            elif size == 127:
                size = struct.unpack("!Q", self.stream.read(8))[0]
            data = self.stream.read(size)
            opcode = first & 0x0F
            if opcode == 8:
                raise SystemExit(f"closed: {data[2:].decode()}")
            if opcode in (0, 1):
                message += data
                if first & 0x80:
                    return message.decode()

    def call(self, method, params):
        self.last_id += 1
        self.send(json.dumps({"jsonrpc": "2.0", "id": self.last_id, "method": method, "params": params}))
        while True:
            answer = json.loads(self.receive())
            if answer.get("id") == self.last_id:
                break
        if "error" in answer:
            raise SystemExit(json.dumps(answer["error"]["data"]))
        return answer["result"]

    def proof(self, label, challenge):
        text = "\n".join([label, self.nonce, challenge["server_nonce"], self.endpoint["instance_id"],
                          str(self.endpoint["port"])])
        return hmac.new(self.token, text.encode(), hashlib.sha256).hexdigest()

    def sign_in(self):
        self.nonce = secrets.token_hex(32)
        challenge = self.call("session.hello", {"client": "rpc_peer.py", "client_nonce": self.nonce})
        if not hmac.compare_digest(challenge["server_proof"], self.proof("holdfast-server-proof-1", challenge)):
            raise SystemExit("this is not the service of the profile")
        self.call("session.prove", {"client_proof": self.proof("holdfast-client-proof-1", challenge)})

    def download(self, ticket):
        request = http.client.HTTPConnection(self.endpoint["host"], self.endpoint["port"], timeout=30)
        request.request("GET", ticket["url_path"],
                        headers={"Authorization": "Holdfast-Ticket " + ticket["ticket"]})
        response = request.getresponse()
        body = response.read()
        if response.status != 200:
            raise SystemExit(body.decode())
        return body


def main():
    arguments = sys.argv[1:]
    is_download = arguments[:1] == ["--download"]
    folder, method, *rest = arguments[1:] if is_download else arguments
    connection = Connection(folder)
    result = connection.call(method, json.loads(rest[0]) if rest else {})
    if is_download:
        sys.stdout.buffer.write(connection.download(result))
    else:
        print(json.dumps(result))


main()
