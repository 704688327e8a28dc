#!/usr/bin/env python3
"""make-v4.py SOURCE.msg TARGET.msg: the same streams written by libgsf in sectors of 4096 bytes (gir1.2-gsf-1, python3-gi)."""
import sys
import gi
gi.require_version('Gsf', '1')
from gi.repository import Gsf


def copy(source, target):
    for index in range(source.num_children()):
        child = source.child_by_index(index)
        is_storage = isinstance(child, Gsf.Infile) and child.num_children() >= 0
        new = target.new_child(source.name_by_index(index), is_storage)
        if is_storage:
            copy(child, new)
        else:
            left = child.remaining()
            if left:
                new.write(bytes(child.read(left)))
        new.close()


target = Gsf.OutputStdio.new(sys.argv[2])
container = Gsf.OutfileMSOle.new_full(target, 4096, 64)
copy(Gsf.InfileMSOle.new(Gsf.InputStdio.new(sys.argv[1])), container)
container.close()
