-- What a person does in Neovim, headless: open, type a fault, see it, take the quick fix, complete a key, rename a tag,
-- format, close. Prints a line for each step; LSP_COMMAND is the server, LSP_FOLDER the site.
local folder = os.getenv('LSP_FOLDER')
local command = vim.split(os.getenv('LSP_COMMAND'), '\n', { plain = true })

local out = io.open(folder .. '/neovim.out', 'w')
local function say(...)
    out:write(table.concat(vim.tbl_map(tostring, { ... }), ' '), '\n')
    out:flush()
end

local function finish()
    out:close()
    vim.cmd('qall!')
end

local function await(what, condition)
    if not vim.wait(60000, condition, 20) then
        say('waited in vain for ' .. what)
        for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
            say('  ' .. diagnostic.message)
        end
        finish()
    end
end

local function rules()
    local codes = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
        table.insert(codes, tostring(diagnostic.code or diagnostic.user_data.lsp.code))
    end
    table.sort(codes)
    return table.concat(codes, ',')
end

local function lines()
    return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '|')
end

vim.cmd('edit ' .. folder .. '/a.md')
vim.bo.filetype = 'markdown'
local client = vim.lsp.start_client({
    name = 'postmodel',
    cmd = command,
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = folder } },
})
vim.lsp.buf_attach_client(0, client)
await('the server', function()
    return vim.lsp.get_client_by_id(client) ~= nil and vim.lsp.get_client_by_id(client).initialized
end)

-- Type a fault, and see it.
vim.api.nvim_buf_set_lines(0, 2, 3, false, { 'date: 2025-09-18 16:00:00 +0200' })
await('the fault', function() return rules() == 'date-spelling' end)
say('fault:', rules())

local function ask(method, params)
    local answers = vim.lsp.buf_request_sync(0, method, params, 60000)
    return answers and answers[client] and answers[client].result
end

local function at(line, character)
    return {
        textDocument = { uri = vim.uri_from_bufnr(0) },
        position = { line = line, character = character },
    }
end

local encoding = vim.lsp.get_client_by_id(client).offset_encoding or 'utf-16'

-- Take the quick fix.
local actions = ask('textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    range = { start = { line = 2, character = 8 }, ['end'] = { line = 2, character = 8 } },
    context = { diagnostics = {}, only = { 'quickfix' } },
})
say('fix:', actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, encoding)
await('the fix', function() return rules() == '' end)
say('fixed:', vim.api.nvim_buf_get_lines(0, 2, 3, false)[1])

-- Complete a key.
vim.api.nvim_buf_set_lines(0, 4, 4, false, { 'po' })
local items = ask('textDocument/completion', at(4, 2))
items = items.items or items
for _, item in ipairs(items) do
    if item.label == 'post_kind' then
        vim.lsp.util.apply_text_edits({ item.textEdit }, 0, encoding)
    end
end
say('completed:', vim.api.nvim_buf_get_lines(0, 4, 5, false)[1])
vim.api.nvim_buf_set_lines(0, 4, 5, false, {})

-- Hover.
local hover = ask('textDocument/hover', at(3, 1))
say('hover:', hover.contents.value)

-- Rename a tag, in this file and in another.
vim.api.nvim_win_set_cursor(0, { 4, 8 })
vim.lsp.buf.rename('new')
await('the new name', function() return lines():find('tags: %[new%]') ~= nil end)
vim.cmd('silent wall')
say('renamed:', vim.api.nvim_buf_get_lines(0, 3, 4, false)[1])

-- Format.
if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = 60000 })
else
    vim.lsp.buf.formatting_sync(nil, 60000)
end
say('formatted:', lines())
vim.cmd('silent write')

-- Close.
vim.lsp.stop_client(client)
await('the end', function() return vim.lsp.get_client_by_id(client) == nil end)
say('closed')
finish()
