#!/usr/bin/env python3
"""icon.py OUT.ico PNG...: puts square PNG pictures, as they are, into one Windows icon."""
import struct
import sys

pictures = [open(name, 'rb').read() for name in sys.argv[2:]]
offset = 6 + 16 * len(pictures)
header, body = struct.pack('<HHH', 0, 1, len(pictures)), b''
for picture in pictures:
    width, height = struct.unpack('>II', picture[16:24])
    header += struct.pack('<BBBBHHII', width % 256, height % 256, 0, 0, 1, 32, len(picture), offset + len(body))
    body += picture
open(sys.argv[1], 'wb').write(header + body)
